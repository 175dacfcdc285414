/** How a token is written in the person's own text. */
import type { Text, Token } from '@/lib/engine/parts';

export function written(text: Text, token: Token): string {
  return text.source.slice(token.start, token.end);
}

export function isCapitalised(text: Text, token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(written(text, token));
}

/** "ICU", "MRN", "HOLLIS": more than one letter, all of them capitals. */
export function isAllCapitals(text: Text, token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&']+$/u.test(written(text, token));
}

/** Without the possessive. */
export function bare(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.replace(/'$/, '');
}
