import type { Word } from './words';

/** How a noun comes into a text: "my old lady", "a wee lad", "the kid", "her dad", or with nothing before it. */
export type Introduced = 'own' | 'a' | 'the' | 'theirs' | 'first' | 'bare';

/** How many words may stand between an article and its noun. */
const WITHIN = 4;

const DETERMINERS: ReadonlyMap<string, Introduced> = new Map([
  ...words('own', 'my our mine your me'),
  ...words('a', 'a an this that another one some each'),
  ...words('the', 'the these those'),
  ...words('theirs', "his her their its somebody's someone's whose"),
]);

/** Words that never stand between an article and its noun. */
const BREAKS = new Set(
  'and or but to of in on at for from with by as is are was were be been has had have do did that who which when i he she it we they you not no so if than then'.split(
    ' ',
  ),
);

function words(by: Introduced, list: string): [string, Introduced][] {
  return list.split(' ').map((word) => [word, by]);
}

/** How the noun that begins at word `from` is introduced, and with which word that begins. */
export function introduced(words: readonly Word[], from: number): { readonly by: Introduced; readonly at: number } {
  for (let at = from - 1; at >= 0 && from - at <= WITHIN; at--) {
    const norm = words[at]?.norm ?? '';
    const by = DETERMINERS.get(norm);
    if (by !== undefined) return { by, at };
    if (BREAKS.has(norm)) return { by: 'bare', at: from };
    if (!/^[\p{L}\p{N}-]/u.test(norm)) return { by: at + 1 === from ? 'first' : 'bare', at: from };
  }
  return { by: from === 0 ? 'first' : 'bare', at: from };
}
