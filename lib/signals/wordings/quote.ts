import { Forms, form } from '../matching/forms';

/** Somebody’s words without quotation marks. */
export const REPORTED = new Forms([
  form(
    'reported speech',
    0.3,
    `(?:he|she|they|patient|pt|who|and|kid|mum|mom|dad|lady|guy|man|woman|girl|boy|just|then|first)_(?:just_|
      then_|only_|still_|also_)?(?:asked|asks|told|tells|wanted_to_know|wants_to_know|informed|said|says|
      insisted|announced|reckons|reckoned|swears|swore|corrected|demanded)_(?:me_|us_|if_|whether_|for_|was_|
      why_|who_|when_|what_|how_|that_|would_|hurry_|is_|the_|to_|have_|could_|would_|i_)[^.;!?"]{4,90}`,
  ),
  form(
    'asked for something at an odd time',
    0.3,
    `(?:asked|asks|asking|wanted_to_know|wants_to_know|demanded_to_know)_(?:if|whether|for|was|would|could|who|
      why|is|when|about)_[^.;!?"]{4,90}`,
  ),
  form(
    'words on a sign or card',
    0.25,
    `(?:sign|note|card|whiteboard|shirt|label|sticker|banner)_(?:that_)?(?:says?|said|saying|reads?|
      reading)_[^.;!?]{3,60}`,
  ),
]);
