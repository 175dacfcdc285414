/** Names by their words: name lists, titles, cues, and words that are no English. */
import type { Text, Token } from '@/lib/engine/parts';
import type { Match } from '../matching/candidate';
import { bare, isCapitalised } from './casing';
import { capitalised, small } from './name-judgements';
import { kindOf } from './name-kinds';
import { isNamed, settingOf, settingReasons } from './name-setting';

/** Below this a word is rather something else. */
const LEAST = 0.1;
const LONGEST_NAME = 4;

export function namesByWords(text: Text): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const end = isIdle(text, at) ? at : runEnd(text, at);
    const match = end > at ? nameAt(text, at, end) : undefined;
    if (match !== undefined) matches.push(match);
    at = match === undefined ? at + 1 : end;
  }
  return matches;
}

/** An ordinary word in small letters that nothing says is a name: nearly all of them. */
function isIdle({ source, tokens }: Text, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return true;
  const unit = source.charCodeAt(token.start);
  return unit >= 0x61 && unit <= 0x7a && kindOf(bare(token.norm)) === 'ordinary' && !isNamed(tokens, at);
}

/** One past the last token that may belong to a name that begins at `at`; `at` when none begins there. */
function runEnd(text: Text, at: number): number {
  const { tokens } = text;
  const first = tokens[at];
  if (first === undefined || !canBeName(first)) return at;
  const fits = isCapitalised(text, first) ? (token: Token) => isCapitalised(text, token) : isSmallName;
  let end = at + 1;
  while (end < tokens.length && end < at + LONGEST_NAME) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (token === undefined || previous === undefined || previous.norm.endsWith("'s")) break;
    const next = tokens[end + 1];
    const hyphen = token.norm === '-' && previous.end === token.start && next !== undefined && fits(next);
    if (isApart(text, previous, token) || !(hyphen || (canBeName(token) && fits(token)))) break;
    end++;
  }
  return end;
}

/** More than a blank stands between them, or a picture that is read as one ("John👏Whitfield"). */
function isApart({ source }: Text, { end }: Token, { start }: Token): boolean {
  return start - end > 1 && !/^\p{Extended_Pictographic}\p{Emoji_Modifier}?$/u.test(source.slice(end, start));
}

function canBeName({ kind, norm }: Token): boolean {
  return kind === 'word' && norm.length > 1 && !/\d|^i'/.test(norm);
}

function isSmallName(token: Token): boolean {
  const kind = kindOf(bare(token.norm));
  return kind === 'given' || kind === 'surname';
}

function nameAt(text: Text, at: number, end: number): Match | undefined {
  const { tokens } = text;
  const first = tokens[at];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const run = tokens.slice(at, end).filter((token) => token.kind === 'word');
  const kinds = run.map((token) => kindOf(bare(token.norm)));
  const capital = isCapitalised(text, first);
  const setting = settingOf(tokens, at, end);
  const next = tokens[end]?.norm ?? '';
  const [confidence, because] = capital ? capitalised(text, run, kinds, setting, next) : small(run, kinds, setting);
  if (confidence < LEAST) return undefined;
  return {
    start: first.start,
    end: last.end,
    confidence: Math.min(0.97, confidence),
    because: [because, ...settingReasons(setting)],
  };
}
