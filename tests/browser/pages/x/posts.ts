/** A post in the feed of the practice page. */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly when: string;
  readonly text: string;
}

export const AUTHOR = { name: 'Sam Rivera, MD', handle: 'samriveramd' } as const;

export const POSTS: readonly Post[] = [
  {
    id: '1750000000000000101',
    name: 'Priya Menon',
    handle: 'priya_id',
    when: '2h',
    text: 'New sepsis bundle paper is out. Short version: early antibiotics still win, everything else is noise.',
  },
  {
    id: '1750000000000000102',
    name: 'Night Float Notes',
    handle: 'nightfloat',
    when: '4h',
    text: 'Reminder that the cafeteria closes at two and the vending machine on three only takes coins.',
  },
  {
    id: '1750000000000000103',
    name: 'Jordan Ellis, RN',
    handle: 'jellis_rn',
    when: '7h',
    text: 'What is the one thing you wish someone had told you before your first code?',
  },
  {
    id: '1750000000000000104',
    name: 'Rural Health Digest',
    handle: 'ruralhealthdig',
    when: '9h',
    text: 'Forty counties now have no obstetric unit at all. The map in this report is worth ten minutes of your day.',
  },
  {
    id: '1750000000000000105',
    name: 'Tomas Lindqvist',
    handle: 'tlindq_pulm',
    when: '11h',
    text: 'Spirometry trivia: the first one weighed more than the person breathing into it.',
  },
];
