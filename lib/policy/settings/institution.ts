/** What the card says in the institution’s name. */
import type { Setting } from '../setting';

export const INSTITUTION = {
  institutionName: {
    type: 'text',
    group: 'institution',
    since: '0.1.0',
    form: 'words',
    maxLength: 80,
    default: '',
    example: 'Larkspur General',
  },
  institutionLogo: {
    type: 'text',
    group: 'institution',
    since: '0.1.0',
    form: 'logo',
    maxLength: 20_000,
    default: '',
    example:
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC',
  },
  institutionContact: {
    type: 'text',
    group: 'institution',
    since: '0.1.0',
    form: 'words',
    maxLength: 200,
    default: '',
    example: 'privacy@larkspur.example, ext. 4410',
  },
  institutionPolicy: {
    type: 'text',
    group: 'institution',
    since: '0.1.0',
    form: 'link',
    maxLength: 500,
    default: '',
    example: 'https://larkspur.example/social-media',
  },
  institutionWording: {
    type: 'text',
    group: 'institution',
    since: '0.1.0',
    form: 'words',
    maxLength: 600,
    default: '',
    example: 'Stories belong to patients. Our press office helps you ask them.',
  },
  acknowledgement: {
    type: 'text',
    group: 'institution',
    since: '0.1.0',
    form: 'words',
    maxLength: 300,
    default: '',
    example: 'I have read the social media policy and answer for this post.',
  },
} as const satisfies Record<string, Setting>;
