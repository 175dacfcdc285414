import type { SignalFinder, Text } from '@/lib/engine/parts';
import { type Match, toSignals } from './matching/candidate';
import { Forms, form } from './matching/forms';
import { wordsOf } from './matching/words';

/** Quotation marks, straight after cleaning; single ones only where they cannot be apostrophes. */
const QUOTED = /"[^"\n]{2,300}"|(?<![\p{L}\p{N}])'[^'\n]{2,40}(?:'(?:s|t|m|re|ll|ve|d)\b[^'\n]{0,80}){0,4}'(?![\p{L}\p{N}])/gu;
/** Somebody says it: before or after the quotation marks. */
const SAID =
  /\b(?:said|says|say|saying|asked|asks|asking|told|tells|telling|whispered|yelled|shouted|screamed|goes|went|like|answered|replied|calls?|called|calling|texted|wrote|sang|singing|muttered|announced|declared|informed|thanked|insisted|corrected|demanded|offered|described|introduced|complained|joked|laughed|cried|mouthed|signed|explained|wants?|wanted|described as|referred to|words|goal|note|diagnosed|kept|complaint|c\/o|cc)\b/;
/** Before the marks: a title, a label or a book, not somebody's words. */
const TITLE = /\b(?:titled|entitled|called|book|paper|talk|episode|song|film|movie|article|chapter|section|named|module|session|lecture|podcast|panel|headline|track|term|word|phrase|labell?ed|so-called|known as|poster|essay|review|the|of|a)\s*:?,?\s*$/;

const REPORTED = new Forms([
  form('reported speech', 0.3, `(?:he|she|they|patient|pt|who|and|kid|mum|mom|dad|lady|guy|man|woman|girl|boy|just|then|first)_(?:just_|then_|only_|still_|also_)?(?:asked|asks|told|tells|wanted_to_know|wants_to_know|informed|said|says|insisted|announced|reckons|reckoned|swears|swore|corrected|demanded)_(?:me_|us_|if_|whether_|for_|was_|why_|who_|when_|what_|how_|that_|would_|hurry_|is_|the_|to_|have_|could_|would_|i_)[^.;!?"]{4,90}`),
  form('asked for something at an odd time', 0.3, `(?:asked|asks|asking|wanted_to_know|wants_to_know|demanded_to_know)_(?:if|whether|for|was|would|could|who|why|is|when|about)_[^.;!?"]{4,90}`),
  form('words on a sign or card', 0.25, `(?:sign|note|card|whiteboard|shirt|label|sticker|banner)_(?:that_)?(?:says?|said|saying|reads?|reading)_[^.;!?]{3,60}`),
]);

export const quote: SignalFinder = {
  type: 'QUOTE',
  find: (text) => toSignals('QUOTE', text, [...quoted(text), ...REPORTED.find(text)]),
};

function quoted(text: Text): Match[] {
  const lower = wordsOf(text).lower;
  const said = SAID.test(lower);
  return [...lower.matchAll(QUOTED)].map((match) => {
    const words = match[0].split(/\s+/).length;
    const title = TITLE.test(lower.slice(Math.max(0, match.index - 30), match.index)) && !/\b(?:he|she|me|calls?) \w* ?$/.test(lower.slice(Math.max(0, match.index - 24), match.index));
    const because = ['in quotation marks', ...(said ? ['somebody says it'] : []), ...(title ? ['may be a title'] : [])];
    const confidence = (words > 1 ? 0.3 : 0.15) + (said ? 0.25 : 0) - (title ? 0.2 : 0);
    return { ...text.span(match.index, match.index + match[0].length), confidence, because };
  });
}
