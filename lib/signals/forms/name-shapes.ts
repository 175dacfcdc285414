/** Names by how they are written: initials, "Family, Given", hashtags, spelled letters, other scripts. */

import { after, before, Shapes } from './shapes';
import { isGivenName, isOrdinary, isSurname, isWordAndName } from './vocabulary';

const NOT_INITIALS =
  /^(?:a\.m|p\.m|i\.e|e\.g|m\.d|r\.n|u\.s|u\.k|d\.o|n\.p|p\.a|p\.s|d\.c|l\.a|n\.y|i\.v|p\.o|i\.m|b\.i|t\.i|q\.d|u\.n|a\.i|c\.v|t\.v|n\.b|v\.s|w\.r|ph\.d|i\.d|p\.e|e\.r|e\.d|o\.r|g\.i|b\.p|h\.s|d\.r|r\.i|o\.t|p\.t|a\.k|f\.y|m\.a|b\.s|b\.a|m\.s|j\.d|e\.d|s\.o|u\.s\.a|b\.i\.d|t\.i\.d|d\.o\.b|a\.d|b\.c|c\.e|x\.x|d\.i\.y|f\.m|a\.s\.a|p\.r\.n|r\.i\.p|e\.m|o\.k|g\.p|c\.s)\.?(?:[a-z]\.?)*$/i;

function initials(match: RegExpExecArray): number {
  const words = match.groups?.it ?? match[0];
  if (NOT_INITIALS.test(words) && !/^(?:J\.D|P\.T|D\.R|A\.K|M\.S|M\.A|E\.D)\.?$/.test(words)) return 0;
  if (/\b(?:dr|prof|by|et al|and) $/i.test(before(match, 8)) && /^ [A-Z][a-z]/.test(after(match))) return 0.15;
  return /^[.,]? [A-Z][a-z]+/.test(after(match)) && !/^[.,]? (?:was|is|has)/.test(after(match)) ? 0.3 : 0.7;
}

/** Two capitals that are a person only where a person stands: "MJ's bag is off". */
function bareInitials(match: RegExpExecArray): number {
  return /^(?:ED|ER|OR|OB|GI|GP|NP|PA|RN|MD|DO|PT|OT|ST|MS|CT|MR|US|UK|IV|IM|BP|HR|RR|EF|PE|MI|AF|HF|TB|UC|CF|CP|ID|IT|PM|AM|TV|PC|AI|CV|QI|OK|NG|PO|PR|GU|GB|EP|IR|NM|PD|HD|TX|RX|DX|HX|SX|LP|UA|CK|CR|NY|LA|DC|EU|UN|CA|IL|MA|NJ|NC|SC|MI|OH|VA|WA|AZ|CO|FL|GA|IN|KY|MN|MO|WI|LPN|VP|CE|OD|OP|FU|SW|CM|HS|SO|BF|GF|TL|SN|EM|IM|FM|CC|RT|AD|AA|NA|BM|LD|DV|SI|HI|PP|BC|ON|AB|NB|QC|DM|AC|BO|CI|DJ|XR|MH|NF|RA|SA|VA|HB|WB|PSA|LOL|OMG|BTW|FYI|WTF|TBH|IMO|NHS|GMC|AMA|CDC|FDA|WHO)$/.test(
    match.groups?.it ?? match[0],
  )
    ? 0
    : 0.35;
}

/** "#KayleeStrong", "#team Ngozi": a name within a hashtag. */
function nameTag(match: RegExpExecArray): number {
  const parts = match[0].split(/(?<=[a-z])(?=[A-Z])|_|(?<=\D)(?=\d)/).map((part) => part.toLowerCase());
  const joined = match[0].toLowerCase();
  const plain =
    /^(?:team|pray(?:ing|ers)?for|justicefor|rip|goon ?ya|go|forever|remember(?:ing)?|forthe|standwith|fightfor|bless|welcome|love|happybirthday|livelike|never forget|baby|mighty|super|saint|angel)?(.+?)(?:strong|tough|brave|fighter|warrior|foreva|forever|sangel|sarmy|squad|sfight|thebrave|didthat|lives|beats?cancer|kickscancer|onthemend|goeshome|rangthebell|didit|19\d\d|20\d\d|\d)?$/.exec(
      joined,
    );
  const inner = plain?.[1] ?? joined;
  if (isGivenName(inner) && inner !== joined) return 0.8;
  if (parts.some((part) => isGivenName(part))) return parts.length > 1 ? 0.6 : 0.4;
  if (/strong$/.test(joined) && !isOrdinary(inner) && inner.length > 2) return 0.6;
  return /^(?:team|prayfor|prayersfor|justicefor|rip|teamed)./.test(joined) && !isOrdinary(inner) ? 0.55 : 0;
}

function familyFirst(match: RegExpExecArray): number {
  const [family = '', given = ''] = match[0].toLowerCase().split(/, ?/);
  const first = given.split(/[ .]/)[0] ?? '';
  const family0 = family.split(/[ -]/)[0] ?? '';
  if (isGivenName(first) || isWordAndName(first)) return isOrdinary(family0) && !isSurname(family0) ? 0.3 : 0.8;
  if (isSurname(family0)) return 0.55;
  return isOrdinary(first) || isOrdinary(family0) ? 0 : 0.3;
}

export const NAME_SHAPES = new Shapes([
  {
    is: 'initials',
    needs: /\p{L}\./u,
    pattern: /(?<![\w.@/])(?:[A-Z]\. ?){1,3}[A-Z]\.?(?![\w/@])|(?<![\w.@/])(?:[a-z]\.){2,3}(?!\w)/y,
    confidence: initials,
  },
  {
    is: 'initials',
    pattern: /(?<![\w.@/])[A-Z]\. ?(?:(?:O|D)['.]|Mc|Mac)\.? ?[A-Z][a-z]?\.?(?![\w/])|\b[A-Z]\.O['.][A-Z]\b\.?/y,
    confidence: 0.75,
  },
  {
    is: 'a given name with an initial',
    capital: true,
    pattern: /\b[A-Z][\p{Ll}]{1,14}(?:-[A-Z][\p{Ll}]+)? [A-Z]\b\.?(?![\w'&/-])/uy,
    confidence: (match) => givenAndInitial(match),
  },
  {
    is: 'a given name with an initial',
    pattern: /[a-z]{3,14} [b-hj-z](?=[,.!?;: ]|$)(?!')/y,
    confidence: (match) => {
      const first = match[0].slice(0, -2);
      return isGivenName(first) ? 0.6 : isWordAndName(first) && !/ [stxnruvw]$/.test(match[0]) ? 0.3 : 0;
    },
  },
  {
    is: 'the first letter of a name',
    pattern: /(?:last |first |sur)?name (?:starts|begins) with (?:an? )?["']?[A-Z]\b/iy,
    confidence: 0.5,
  },
  {
    is: 'an initial with a family name',
    needs: /[A-Za-z]\. ?\p{L}/u,
    pattern: /(?<![\w.])(?:[A-Za-z]\. ?){1,2}(?:van |de |der |von |al |el |bin |du |la )?[A-Z]?[\p{L}'-]{2,}/uy,
    confidence: (match) => initialAndFamily(match),
  },
  {
    is: 'initials',
    pattern: /(?<![\w.@/#])(?<it>[A-Z]{2,3})(?=(?:'s|'S) | (?:is|was|has|went|came|got|did|walked|said|wants|needs) )/y,
    confidence: bareInitials,
  },
  {
    is: 'initials said to be such',
    pattern: /\binitials?(?: are| is|:)? (?<it>[A-Z][\w. ]{0,12})/iy,
    confidence: 0.85,
  },
  {
    is: 'a family name before a given name',
    capital: true,
    needs: /,/,
    pattern:
      /\b[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?, ?(?!(?:MRN|DOB|SSN|NHS|MD|DO|RN|NP|PA|PT|OT|EMT|ICU|ER|ED|OR|BP|HR)\b)[A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+){0,2}/uy,
    confidence: familyFirst,
  },
  {
    is: 'a title and a letter',
    pattern:
      /\b(?:mr|mrs|ms|miss|mx|dr|prof|sister|father|sr|auntie|uncle|old|wee|big)\.? (?:[A-Z]\b\.?|[a-z]\b(?=[,.!?;:]|$| (?:is|was|has|in|on|from|again|who|had)))(?!')/iy,
    confidence: (match) =>
      /^(?:dr|prof)/i.test(match[0]) ? 0.2 : /^(?:old|wee|big|miss|uncle) (?:a|i)$/i.test(match[0]) ? 0 : 0.85,
  },
  {
    is: 'letters of a name',
    needs: /[-*⭐·~|+]\p{L}[-*⭐·~|+]/u,
    pattern: /(?<![\w-])(?:\p{L}[-*⭐·~|+]){3,12}\p{L}(?![\w-])/uy,
    confidence: (match) => (/^(?:[A-Z]-){3,}[A-Z]$|[*⭐·~|+]/u.test(match[0]) ? 0.6 : 0),
  },
  {
    is: 'letters of a name',
    pattern:
      /\bstarts with (?:an? )?["']?\p{L}["']?\b[^.!?\n]{0,40}?\b(?:ends?|rhymes|finish(?:es)?) (?:in|with) [^,.!?\n]{1,20}|\brhymes with \w+|\b[a-z] dot [a-z](?: dot)?\b/iuy,
    confidence: 0.7,
  },
  {
    is: 'a masked name',
    needs: /[*_—]/,
    pattern: /\b\p{L}{1,6}[*_]{1,6}\p{L}{1,6}\b|\b[A-Z]\*{2,6}\w?|\b[A-Z][a-z]?_{2,}|\b[A-Z]—(?=[\s,.])/uy,
    confidence: (match) =>
      /f\*+|s\*+|b\*+t|a\*+|d\*+|c\*+|_/i.test(match[0]) && !/^[A-Z][a-z]+\*[a-z]{2,}/.test(match[0]) ? 0 : 0.55,
  },
  {
    is: 'a name in another script',
    needs: /[\u0370-\uffff]/,
    pattern:
      /(?<![\p{L}\p{M}])[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Tamil}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}][\p{L}\p{M}]{1,}/uy,
    confidence: (match) => (/^[µΩαβγδλμσ]/u.test(match[0]) ? 0 : 0.45),
  },
  { is: 'a hashtag with a name', needs: /#/, pattern: /(?<=#)[A-Za-z]\w{2,}/y, confidence: nameTag },
  {
    is: 'a hashtag with a name',
    needs: /#/,
    pattern: /(?<=#)(?:team|justicefor|prayfor|goonya|go) ?[A-Z]\w+/y,
    confidence: 0.5,
  },
  {
    is: "a child by the mother's name",
    pattern:
      /\b(?:baby|twins?|infant|b\/o|bb|bg|baby (?:boy|girl))(?: of| [A-Z]{1,2} of)? (?<it>[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?)/uy,
    confidence: (match) =>
      /^(?:Friendly|Shark|Yoda|Boy|Girl|Blues|Bonus|Jesus|Doll|Is|Was|And|Of|Born|I)\b/.test(match.groups?.it ?? '')
        ? 0
        : 0.75,
  },
  {
    is: 'a flower or sign for a name',
    pattern:
      /(?:his|her|their) name (?:is|was)(?: literally)? [^\s\w]{1,3}|\b(?:yes )?(?:that'?s|thats) (?:literally |actually )?(?:his|her|their) (?:real |actual )?(?:nick)?name\b/iuy,
    confidence: 0.3,
  },
  {
    is: 'the people of a name',
    pattern:
      /\b(?:the|that|our|those) (?<it>[A-Z][\p{Ll}]+(?:-[A-Z]\p{Ll}+)?)(?:'s)? (?:family|kid|kids|baby|boy|girl|twins|boys|girls|brothers|sisters|kindred|consent|lady|man|mother|household|case|one|children|clan|crowd|update)\b/uy,
    confidence: (match) => (isOrdinary((match.groups?.it ?? '').toLowerCase()) ? 0.1 : 0.45),
  },
]);

function givenAndInitial(match: RegExpExecArray): number {
  const first = (match[0].split(/[ -]/)[0] ?? '').toLowerCase();
  if (
    / I$/.test(match[0]) ||
    /^(?:vitamin|hepatitis|type|grade|class|stage|phase|part|group|plan|team|ward|bay|unit|building|level|section|terminal|gate|block|wing|tower|appendix|factor|influenza|strep|protein|room|hall|hep|option|figure|exhibit|case|patient|subject|participant|person|mr|mrs|ms|dr|formula|day|pod|year|generation|gen|shift|side|big|little|old|schedule|medicare)$/.test(
      first,
    )
  )
    return 0;
  if (isGivenName(first)) return 0.85;
  if (isWordAndName(first)) return / [A-Z]\.$/.test(match[0]) ? 0.7 : 0.45;
  return isOrdinary(first) ? 0 : 0.45;
}

function initialAndFamily(match: RegExpExecArray): number {
  const family = (match[0].split(/[ .]+/).at(-1) ?? '').toLowerCase();
  if (NOT_INITIALS.test(match[0].split(' ')[0] ?? '') || (isOrdinary(family) && !isSurname(family))) return 0;
  if (/\b(?:dr|prof)\.? $/i.test(before(match, 6))) return 0.15;
  if (/^[a-z]\. ?[a-z]/.test(match[0])) return isSurname(family) || !isOrdinary(family) ? 0.5 : 0;
  return /^(?:E|S|C|H|K|P|N|B|L)\. ?[a-z]/.test(match[0]) ? 0 : 0.55;
}
