/** Street addresses, postcodes and e-mail addresses. */
import { before, type Shape } from './shapes';

const STREETS =
  'street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl terrace ter tce crescent cres close cl way row loop bend parkway pkwy circle cir square sq trail trl highway hwy gardens gdns grove hill rise mews walk park parade pde quay wharf green croft drove brae wynd rigg gate view crossing alley run path pike turnpike chase estate heights nagar marg gali colony sector block straat rue calle via avenida'.split(
    ' ',
  );
const STREET = STREETS.join('|');
const CAPITAL_STREET = STREETS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');
const NAME = "(?:[A-Z][\\w'’.]*|\\d{1,3}(?:st|nd|rd|th)|of|the)";

export const ADDRESSES: readonly Shape[] = [
  {
    is: 'a street with a house number',
    needs: /\d[A-Za-z]?,? (?:[A-Z\d]|of|the)/,
    pattern: new RegExp(
      `\\b(?:(?:flat|apt|apartment|unit|suite|no\\.?|house|plot|block|room|villa|shop|lot|#) ?\\w{1,4},? )?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:[NSEW]\\.? )?(?:${NAME} ){1,3}(?:${CAPITAL_STREET})\\b\\.?(?:,? ?(?:#|apt|unit|flat|suite|ste|fl)\\.? ?\\w{1,4})?(?:,? [A-Z][\\w ]{2,20})?`,
      'y',
    ),
    confidence: 0.5,
  },
  {
    is: 'a street with a house number',
    pattern: new RegExp(
      `\\b(?:(?:flat|apt|apartment|unit|no|house|plot) ?\\w{1,4},? )?\\d{1,5}[a-z]?,? (?!(?:year|yr|week|day|month|hour|min|mg|ml|patients|people)s?\\b)(?:[\\w'.]+ ){1,3}?(?:${STREET})\\b(?!'|\\w)`,
      'iy',
    ),
    confidence: (match) =>
      /\d[a-z]?,? [A-Z]/.test(match[0]) && /\b[A-Z]\w*$/.test(match[0])
        ? 0.85
        : /\b(?:street|avenue|lane|court|crescent|close|terrace|drive)$/i.test(match[0])
          ? 0.4
          : 0.12,
  },
  {
    is: 'a flat',
    pattern: /\b(?:flat|apt\.?|apartment|unit) ?#?\d{1,4}[a-z]?,? (?:\d{1,4} )?[A-Z][\w' ]+/y,
    confidence: 0.6,
  },
  { is: 'a postcode', capital: true, pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/y, confidence: 0.85 },
  { is: 'a postcode', pattern: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/y, confidence: 0.8 },
  { is: 'an Eircode', pattern: /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [0-9AC-FHKNPRTV-Y]{4}\b/y, confidence: 0.7 },
  {
    is: 'a ZIP code',
    pattern: /\b(?:zip(?: code)?:? |[A-Z]{2},? )(?<it>\d{5}(?:-\d{4})?)\b/y,
    confidence: (match) => (/cpt|icd|code $/i.test(before(match, 10)) && !/zip/i.test(match[0]) ? 0 : 0.7),
  },
  { is: 'a ZIP code', pattern: /\b\d{5}-\d{4}\b/y, confidence: 0.5 },
  { is: 'a post box', pattern: /\bP\.? ?O\.? Box \d+|\bprivate bag \w*\d/iy, confidence: 0.7 },
  {
    is: 'an address said to be one',
    pattern:
      /(?:address(?: is|'s|:)|(?:lives?|living|lived|staying|stays) (?:at|on|in)(?: number)?|pick(?:ed)? (?:him|her|them) up (?:at|from)|drop(?:ped)? (?:him|her|them) (?:at|off at)) (?<it>(?:no\.? ?|number ?|flat ?|apt ?|unit ?)?(?:\d{1,5}[a-z]?|[a-z]+(?:[- ][a-z]*)?),? (?:[A-Z][\w']*|[a-z]+) ?(?:[A-Z][\w']*)?)/y,
    confidence: (match) => (/\d/.test(match.groups?.it ?? '') ? 0.5 : 0),
  },
  {
    is: 'how to find the house',
    pattern:
      /\b(?:key(?:'s| is|s)? (?:under|in|behind|above) the \w+|(?:gate|door|alarm|lock ?box|key ?safe|entry) ?(?:code)?(?:'s| is|:)? (?:the )?\d{3,6})\b/iy,
    confidence: 0.4,
  },
];

export const EMAILS: readonly Shape[] = [
  { is: 'an e-mail address', needs: /@/, pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y, confidence: 0.9 },
  {
    is: 'an e-mail account',
    needs: /gmail|yahoo|hotmail|outlook|icloud|aol|proton|msn|rediff|ymail/i,
    pattern:
      /[\w.+-]{3,}(?: (?:at|@) ?| ?@ ?|,? on )(?:gmail|yahoo|hotmail|outlook|icloud|aol|proton(?:mail)?|live|msn|rediff(?:mail)?|ymail)\b(?: dot com|\.com)?/iy,
    confidence: 0.75,
  },
  {
    is: 'an e-mail address in words',
    needs: / at |@|\(at|\[at|\{at/i,
    pattern:
      /\b[\w.+-]+(?: (?:dot|underscore|dash|hyphen|\d+|[a-z]+)){0,4}? ?(?:\(at\)|\[at\]|\{at\}| at |@) ?[\w-]+(?: ?(?:\(dot\)|\[dot\]|\{dot\}| dot |\.) ?[\w-]+){1,3}\b/iy,
    confidence: (match) => (/dot/i.test(match[0]) ? 0.85 : 0),
  },
];
