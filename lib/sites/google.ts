/** Google Business Profile. Search, Maps and the profile all show the same frame; its class names drift. */
import { answer } from './review';
import { quote, type Site } from './site';

export const google: Site = {
  id: 'google-business',
  name: 'Google Business Profile',
  hosts: ['business.google.com', 'www.google.com/local/business/'],
  composers: [
    {
      ...answer,
      editable: 'textarea',
      // Cancel and Reply stand below the box in this order, whatever they are called.
      send: 'button',
      lastOnly: true,
      replyTo: (editable) => {
        const card = editable.closest('[data-review-id], [jsname]:has([jsname="xs1xe"])') ?? document;
        return quote(card, '[jsname="xs1xe"]', '.gyKkFe');
      },
    },
  ],
};
