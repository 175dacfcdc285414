/** Yelp for Business. A private message and a public comment are written in the same card, told apart by words alone. */
import { answer } from './review';
import { quote, type Site } from './site';

export const yelp: Site = {
  id: 'yelp-business',
  name: 'Yelp for Business',
  hosts: ['biz.yelp.com'],
  composers: [
    {
      ...answer,
      editable: ':has([aria-label$="star rating"]) textarea',
      send: 'button',
      lastOnly: true,
      audience: 'unknown',
      replyTo: (editable) => {
        const card = editable.closest(':has([class*="passport-container"])');
        return quote(card, '[class*="passport-container"]', 'p');
      },
    },
  ],
};
