/** Three invented drafts to try: one that says nothing about anybody, one that adds up to somebody, one that names. */
export const DRAFTS = [
  {
    name: 'welcome.draftClear',
    text: 'So proud of our residents: three posters at the heart failure meeting in Lisbon next week!',
  },
  {
    name: 'welcome.draftWarn',
    text: 'My patient tonight was a 47-year-old firefighter who lost his leg under a tractor. We prayed together.',
  },
  {
    name: 'welcome.draftStop',
    text: 'Please pray for my patient Rosa Delgado in bed 12. She goes home tomorrow!',
  },
] as const;
