import type { SignalFinder } from '@/lib/engine/parts';
import { BODY, DOCUMENT, PICTURE, SHOW, STUDY, WHERE } from '@/lib/lexicons/pictures';
import { after, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const SHAPES = new Shapes([
  { is: 'a camera sign', pattern: /(?:📸|📷|🎥|📹|📽️?|🤳|🖼️?|🩻)[^.!?\n]{0,60}/uy, confidence: 0.7 },
  {
    is: 'a picture said to be there',
    pattern: new RegExp(`\\b${PICTURE}\\b[^.!?\\n]{0,50}?(?:\\b${WHERE}|👇|⬇|➡|👉|📎)`, 'iuy'),
    confidence: 0.8,
  },
  {
    is: 'a study said to be there',
    pattern: new RegExp(
      `(?:${STUDY}|${DOCUMENT})\\b[^.!?\\n]{0,45}?(?:\\b(?:attached|below|above|in (?:the )?(?:comments?|first comment|thread|replies|carousel|link|files?(?: tab)?|chat|dms?|stor(?:y|ies)|slides?|bio|clip|album)|posted (?:below|here)|uploaded)\\b|👇|⬇|➡|👉|📎)`,
      'iuy',
    ),
    confidence: 0.75,
  },
  {
    is: 'shows a picture',
    pattern: new RegExp(`\\b${SHOW} (?:[^.!?\\n,;]{0,40} )?${PICTURE}\\b[^.!?\\n,;]{0,40}`, 'iy'),
    confidence: 0.7,
  },
  {
    is: 'shows a study or a document',
    pattern: new RegExp(
      `(?:see|here(?:'s| is| are|s)|look at|check out|posting|posted|sharing|sending(?: you)?|sent(?: you)?|uploading|attaching|dropping|behold|snapped|swipe (?:for|to see|through)|presenting|showing|view) (?:you )?(?:(?:the|a|an|my|his|her|their|this|that|these|our|today's|tonight's|some|one of|de-?identified|anonymi[sz]ed|\\w+) ){0,4}(?:${STUDY}|${DOCUMENT})\\b[^.!?\\n,;]{0,40}`,
      'iy',
    ),
    confidence: 0.6,
  },
  {
    is: 'shows a body or a part of it',
    pattern: new RegExp(
      `(?:here(?:'s| is| are|s)|look at|check out|just look|posting|sharing|zoom in on|behold|see|watch|swipe (?:for|to see)) (?:(?:at|the|this|that|these|his|her|their|my|our|those|\\w+) ){1,4}${BODY}\\b`,
      'iy',
    ),
    confidence: 0.5,
  },
  {
    is: 'a picture of something',
    pattern: new RegExp(
      `(?:^|[,.:;(*—–-] ?|\\b(?:the|a|an|my|this|our|first|last|second|third|next|quick|got|is|and|phone|posted) )(?<it>(?:${PICTURE}|before[ /&-](?:and[ -])?after(?:s| pics?| photos?)?) (?:of|from|with|w/|w|for|in|is|taken|\\d)\\b[^.!?\\n,;]{0,50})`,
      'iy',
    ),
    confidence: 0.6,
  },
  {
    is: 'a picture named alone',
    pattern: new RegExp(
      `^[([*"'_ ]{0,3}(?<it>(?:quick |cute |last |first |obligatory |another |blurry |better )?(?:${PICTURE}|pics? or it)\\b[^.!?\\n]{0,30})`,
      'iy',
    ),
    confidence: 0.5,
  },
  {
    is: 'a picture in brackets',
    pattern: new RegExp(
      `[([](?:[^)\\]]{0,20} )?(?:${PICTURE}|see (?:pic|img|below)|attached)[^)\\]]{0,40}[)\\]]`,
      'iy',
    ),
    confidence: 0.7,
  },
  {
    is: 'before and after',
    pattern:
      /\bbefore ?(?:&|and|\/|⬅️? ?|\+|vs\.?|→|-) ?(?:the )?afters?\b[^.!?\n]{0,40}|\bday (?:0|1|one|zero)(?:,| and| vs|\/|\s?→)[^.!?\n]{0,30}\bday \d+\b|\bweek (?:1|one)(?:,| and| vs|\/)[^.!?\n]{0,30}\b(?:week )?\d+\b[^.!?\n]{0,15}/iuy,
    confidence: (match) => (/surgery|eating|meals|school|care|hours|work/i.test(match[0]) ? 0.3 : 0.65),
  },
  {
    is: 'swipe',
    pattern: /\b(?:swipe|scroll)(?: (?:for|to|left|right|through|across|over|➡|👉)|[,.!: ]|$)[^.!?\n]{0,50}/iuy,
    confidence: 0.7,
  },
  {
    is: 'an image file',
    pattern:
      /[\w-]+\.(?:jpe?g|png|heic|gif|webp|mp4|mov|dcm|tiff?|bmp)\b|(?:img|dsc|pxl|screenshot|mvimg|vid)[_-]?\d{3}\w*/iy,
    confidence: 0.9,
  },
  {
    is: 'a live stream',
    pattern:
      /\b(?:going live|live[- ]?stream(?:ing|ed)?|on live|filming (?:this|it|him|her|them)|sound on|wait for (?:it|the)|watch (?:the whole|till the end|to the end|me|us|him|her|this|his|how)|watch the (?:lady|man|guy|patient|left|right|pt|kid)[^.!?\n]{0,30})[^.!?\n]{0,40}/iy,
    confidence: 0.45,
  },
  {
    is: 'points at a picture',
    pattern:
      /(?:\b(?:this|that|these|her|his|their|the|my|our)\b[^.!?\n👇⬇]{0,50}|^[^.!?\n👇⬇]{3,60})(?:👇|⬇️?|➡️|👉)/iuy,
    confidence: 0.45,
  },
  {
    is: 'points at a picture',
    pattern:
      /\bthat's (?:me|him|her|us|my (?:thumb|hand)|\w+) (?:in|on) the (?:left|right|middle|first|second|third|last|back|pic|photo|one)\b[^.!?\n]{0,30}|\bin the (?:first|second|third|last|next) (?:pic|photo|picture|slide|one|frame)\b|\b(?:first|second|third|last|1st|2nd|3rd) (?:pic(?:ture)?|photo|slide|frame)\b|\bfor scale\b/iy,
    confidence: 0.55,
  },
  {
    is: 'an attachment',
    pattern:
      /\b(?:i(?:'m| am|'ve| have)? )?attach(?:ed|ing)\b[^.!?\n]{0,30}|\bsee attached\b|\battached (?:is|are)\b[^.!?\n]{0,30}|^attaching\b/iy,
    confidence: 0.5,
  },
  {
    is: 'a picture of a study',
    pattern: new RegExp(
      `(?:de-?identified|anonymi[sz]ed|scrubbed|cropped|redacted|unlabelled|blurred) (?:[\\w-]+ ){0,3}(?:${STUDY}|${PICTURE}|${DOCUMENT}|t[12])\\b[^.!?\\n]{0,40}`,
      'iy',
    ),
    confidence: 0.55,
  },
  {
    is: 'identifiers said to be covered',
    pattern:
      /\b(?:names?|mrn|face|identifiers?|header|band|tattoos?|strip|date|stickers?|hospital number|surnames?|dob|initials|eyes|it|all|everything)\b[^.!?\n]{0,20}\b(?:cropped|blurred|blacked|taped|covered|stripped|scrubbed|redacted|removed|pixelated|masked|blocked|scribbled|hidden|greyed|cut)(?: out| off| over| up)?\b/iy,
    confidence: 0.45,
  },
  {
    is: 'a picture seen here',
    pattern: new RegExp(
      `(?:(?:as|what) you(?:'re| are)? (?:can )?see(?:ing)? (?:here|in)|pictured|captured here|in this (?:pic|photo|picture|video|clip|shot)|(?:this|that) (?:pic|photo|picture|shot|video|clip|selfie)|on my (?:story|stories|reels|insta|tiktok|snap|page)|link in bio|(?:my|our|his|her) ${PICTURE})\\b`,
      'iy',
    ),
    confidence: 0.4,
  },
  {
    is: 'a picture, said of something',
    pattern: new RegExp(`${PICTURE} (?:of|from|w/|with)\\b[^.!?\\n,;]{0,40}`, 'iy'),
    confidence: 0.45,
  },
  {
    is: 'a study of one person',
    pattern: new RegExp(
      `(?:this|these|that|his|her|their|my patient's|the patient's|pt's|today's|tonight's|yesterday's|last night's) (?:\\w+ )?${STUDY}\\b`,
      'iy',
    ),
    confidence: 0.3,
  },
  { is: 'a study as a heading', pattern: new RegExp(`${STUDY} ?[:=]`, 'iy'), confidence: 0.25 },
  {
    is: 'somebody is shown',
    pattern:
      /here (?:he|she|they) (?:is|are)\b[^.!?\n]{0,40}|here'?s (?:him|her|them|my patient|the man|the lady|our)\b[^.!?\n]{0,40}|meet (?:him|her)\b|(?:i|we|wife|husband|family|someone|somebody|the nurse|his \w+|her \w+) (?:filmed|videoed|recorded|photographed|snapped|took a (?:pic|photo|picture|video|selfie))\b[^.!?\n]{0,40}/iy,
    confidence: 0.35,
  },
  {
    is: 'proof said to be shown',
    pattern:
      /(?:proof|evidence|exhibit [a-d]|receipts)(?: (?:below|here|attached|in comments))?(?=[:!👇 ]|$)|(?:speaks|speak|says|said) (?:for itself|it all|for themselves)|glow[- ]?up|the (?:big )?reveal|sneak peek|behind the scenes|bts\b|before pics?/iuy,
    confidence: 0.25,
  },
  {
    is: 'a word for a picture',
    pattern:
      /(?:pics?|photos?|pictures?|photographs?|selfies?|screen ?(?:shots?|grabs?)|vids?|videos?|clips?|footage|snaps?|stills?)\b/iy,
    confidence: 0.2,
  },
  {
    is: 'a study of a part of the body',
    pattern: /(?:de-?identified|anonymi[sz]ed|scrubbed|cropped|redacted|unlabelled|blurred) [\w-]+ (?:of|from) /iy,
    confidence: 0.5,
  },
  {
    is: 'one of mine, for comparison',
    pattern:
      /(?:here(?:'s| is|s)|so here it is|this is) (?:one of mine|it|mine|the one|exactly)\b[^.!?\n]{0,50}|so here it is|(?:look|watch|peep|check it|see)(?: at)? (?:this|it|that)?(?=[^a-z]*(?:👀|📸|👇|😳|😍|🔥)|[!:.]*$)/iuy,
    confidence: 0.3,
  },
  {
    is: 'a view of something at the start',
    pattern:
      /(?:(?:his|her|their|my|our|the) )?(?:list|monday|board|pupils|back|hand|hands|foot|feet|slide|stone|stones|specimen|h&e|histology|view)\b[^.!?\n]{0,40}/iy,
    confidence: (match) =>
      /look|names|\bart\b|label|👀|📸|x20|scale|penny|coin/iu.test(match[0] + after(match, 4)) ? 0.35 : 0,
  },
  {
    is: 'this part, shown',
    pattern: new RegExp(`(?:this|that) ${BODY}\\b(?=[.!,?: ]*(?:$|😍|😳|😭|👀|🔥|👇))`, 'iuy'),
    confidence: 0.35,
  },
]);

/** Words that say a picture, film, scan or tracing is attached (labelling guide, rule 2). */
export const image: SignalFinder = {
  type: 'IMAGE',
  find: (text) => toSignals('IMAGE', text, SHAPES.find(text)),
};
