/** How a token is written in the person's own text. */
import type { Text, Token } from '@/lib/engine/parts';

function written(text: Text, token: Token): string {
  return text.source.slice(token.start, token.end);
}

export function isCapitalised(text: Text, token: Token): boolean {
  if (token.kind !== 'word') return false;
  const unit = text.source.charCodeAt(token.start);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^\p{Lu}/u.test(written(text, token));
}

/** "ICU", "MRN", "HOLLIS": more than one letter, all of them capitals. */
export function isAllCapitals(text: Text, token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&']+$/u.test(written(text, token));
}

/** Without the possessive. */
export function bare(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("'") ? norm.slice(0, -1) : norm;
}
