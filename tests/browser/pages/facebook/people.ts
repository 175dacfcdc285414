/** Who writes on the practice page, and what stands in the feed. */
export const AUTHOR = 'Sam Rivera';

export interface Story {
  readonly id: string;
  readonly author: string;
  readonly when: string;
  readonly audience: 'Public' | 'Friends';
  readonly text: string;
}

export const STORIES: readonly Story[] = [
  {
    id: '1001',
    author: 'Riverside Trail Club',
    when: '3h',
    audience: 'Public',
    text: 'Saturday hike leaves at eight from the east lot. Bring water, it will be warm.',
  },
  {
    id: '1002',
    author: 'Mary Okafor',
    when: '6h',
    audience: 'Friends',
    text: 'Has anybody tried the new bakery on Elm? I need to know about the cinnamon rolls.',
  },
  {
    id: '1003',
    author: 'Hale Family Orchard',
    when: '1d',
    audience: 'Public',
    text: 'Pick-your-own opens this weekend. The early apples are ready and so is the cider press.',
  },
];

export const FRIENDS = ['Mary Okafor', 'Martin Hale', 'Alex Kim'] as const;
