/** Where each network keeps the settings that decide who reads along. */
export const NETWORKS = [
  {
    name: 'X',
    settings: [
      { what: 'past', url: 'https://x.com/settings/audience_and_tagging' },
      { what: 'tags', url: 'https://x.com/settings/tagging' },
      { what: 'found', url: 'https://x.com/settings/contacts' },
    ],
  },
  {
    name: 'Facebook',
    settings: [
      { what: 'past', url: 'https://www.facebook.com/settings?tab=privacy' },
      { what: 'tags', url: 'https://www.facebook.com/settings?tab=timeline' },
      { what: 'friends', url: 'https://www.facebook.com/privacy/checkup' },
      { what: 'found', url: 'https://www.facebook.com/privacy/checkup' },
    ],
  },
  {
    name: 'Instagram',
    settings: [
      { what: 'past', url: 'https://www.instagram.com/accounts/privacy_and_security/' },
      { what: 'tags', url: 'https://www.instagram.com/accounts/privacy_and_security/' },
    ],
  },
  {
    name: 'LinkedIn',
    settings: [
      { what: 'friends', url: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility' },
      { what: 'found', url: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility' },
    ],
  },
] as const;
