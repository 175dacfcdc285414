import type { SignalFinder, Text } from '@/lib/engine/parts';
import { type Match, toSignals } from './matching/candidate';
import { wordsOf } from './matching/words';
import { REPORTED } from './wordings/quote';

/** Whether there can be any quotation at all: apostrophes stand behind letters. */
const MARKS = /"|(?:^|[\s(])'/;

/** Quotation marks, straight after cleaning; single ones only where they cannot be apostrophes. */
const QUOTED =
  /"[^"\n]{2,300}"|(?<![\p{L}\p{N}])'[^'\n]{2,40}(?:'(?:s|t|m|re|ll|ve|d)\b[^'\n]{0,80}){0,4}'(?![\p{L}\p{N}])/gu;
const SAYS =
  '(?:said|says?|going|asking|rated|swears?|swore|asked|asks?|told|tells|whispered|yelled|shouted|screamed|goes|went|answered|replied|calls?|called|texted|wrote|writes|sang|muttered|announced|declared|informed|thanked|insisted|corrected|demanded|offered|described|introduced|complained|joked|mouthed|signed|explained|wants?|wanted|was like|is like|kept saying|keeps saying|opened (?:one|an) eye)';
const SPEAKER =
  '(?:he|she|they|hers?|his|patient|pt|pts|kid|kiddo|guy|lady|man|woman|gentleman|mum|mom|dad|boy|girl|who|husband|wife|daughter|son|grandma|granny|gran|nan|lad|bloke|fella|client|resident|one|mine|parents|family|someone|somebody|little man|caller|year-?old|yo)';
/** "She said", "pt goes like" and so on, right before the marks. */
const SAYS_BEFORE = new RegExp(`\\b${SAYS}\\b(?=[^"]{0,25}$)`, 'g');
const SPEAKS = new RegExp(`\\b${SPEAKER}(?:'s)?\\b`);
/** How far before "said" the speaker stands, in characters. */
const SPEAKER_WITHIN = 48;
const HEADS_WORDS = /\b(?:c\/o|cc|chief complaint|complaint|goal|last words|words(?: were)?)\W{0,3}$/;
/** ", he said", "said the man", right after them. */
const SAID_AFTER = new RegExp(
  `^,?\\s*(?:the |my |this )?${SPEAKER}\\s+(?:\\w+ )?${SAYS}\\b|^,?\\s*${SAYS}\\s+(?:(?:the|my|this|a) )?(?:\\w+ )?${SPEAKER}\\b`,
);
/** The author or a colleague speaks. */
const SOMEBODY_ELSE =
  /\b(?:i|we|me|attending|consultant|registrar|nurse|doctor|surgeon|boss|charge|colleague|resident|student|preceptor|manager|admin|professor|teacher|hr|they|people|everyone|nobody|insurance|insurer|reviewer|husband and i)\b(?:'ve|'d|'m)?(?: \w+)? (?:said|say|says|asked|told|tell|yelled|shouted|wrote|called|call|thought|think|was like|heard|read)\b[^"]{0,25}$|\b(?:titled|entitled|paper|talk|episode|song|film|movie|article|chapter|section|named|module|session|lecture|podcast|panel|headline|term|word|phrase|labell?ed|so-called|known as|poster|essay|book)\W{0,4}$/;

export const quote: SignalFinder = {
  type: 'QUOTE',
  find: (text) => toSignals('QUOTE', text, [...quoted(text), ...REPORTED.find(text)]),
};

function isSaid(before: string): boolean {
  const says = [...before.matchAll(SAYS_BEFORE)];
  return (
    HEADS_WORDS.test(before) ||
    says.some(({ index }) =>
      SPEAKS.test(before.slice(Math.max(0, index - SPEAKER_WITHIN, before.lastIndexOf('"', index)), index)),
    )
  );
}

function quoted(text: Text): Match[] {
  const { lower } = wordsOf(text);
  if (!MARKS.test(lower)) return [];
  return [...lower.matchAll(QUOTED)].map((match) => {
    const [words] = match;
    const end = match.index + words.length;
    const before = lower.slice(Math.max(0, match.index - 80), match.index);
    const said = isSaid(before) || SAID_AFTER.test(lower.slice(end, end + 60));
    const other = SOMEBODY_ELSE.test(before);
    const short = !words.includes(' ');
    const introduced = /:\s*$/.test(before);
    return {
      ...text.span(match.index, end),
      confidence: 0.25 + (said ? 0.25 : introduced ? 0.1 : 0) - (other ? 0.15 : 0) - (short ? 0.1 : 0),
      because: [
        'in quotation marks',
        ...(said ? ['somebody says it'] : []),
        ...(introduced ? ['after a colon'] : []),
        ...(other ? ['somebody else says it'] : []),
        ...(short ? ['a single word'] : []),
      ],
    };
  });
}
