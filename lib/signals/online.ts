import type { SignalFinder } from '@/lib/engine/parts';
import { after, before, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

/** Accounts of institutions and of medical talk; nobody's patient. */
const INSTITUTION =
  /(?:news|nhs|hosp|health|medic|univ|uni$|college|journal|clinic|society|assoc|official|who$|cdc|fda|nejm|jama|lancet|bmj|nature|md$|^dr|rn$|foamed|podcast|ama$|acep|aha|asco|_?do$|phd)/i;

function handle(match: RegExpExecArray): number {
  const name = match[0].slice(1);
  if (INSTITUTION.test(name)) return 0.2;
  return match.index === 0 || /(?:^|[.!?,: ])$/.test(before(match, 1)) ? 0.6 : 0.3;
}

function address(match: RegExpExecArray): number {
  if (
    /\b(?:doi\.org|pubmed|ncbi|nejm|jama|bmj|thelancet|cdc\.gov|who\.int|nih\.gov|nhs\.uk|arxiv|nature\.com|uptodate|clinicaltrials|medrxiv|change\.org|eventbrite|zoom\.us|forms\.gle|surveymonkey|redcap)/i.test(
      match[0],
    )
  )
    return 0.15;
  if (
    /gofund|fund|caring|carepage|obit|legacy|memorial|tribute|pray|giv(?:e|ing)|donat|ketto|milaap|justgiving|backabuddy|tiktok|instagram|facebook|youtube|youtu\.be|twitch|snapchat|onlyfans|linktr/i.test(
      match[0],
    )
  )
    return 0.8;
  return /@$/.test(before(match, 1)) ? 0 : 0.5;
}

/** IPv4 of documentation or of machines at hand is still somebody's in a draft; only the numbers must fit. */
function ipv4(match: RegExpExecArray): number {
  return match[0].split('.').every((part) => Number(part) <= 255) ? 0.85 : 0;
}

const SHAPES = new Shapes([
  { is: 'a handle', needs: /@/, pattern: /(?<![\w@./])@[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?/iy, confidence: handle },
  { is: 'a handle', pattern: /(?<![\w/])\/?u\/[a-z0-9_-]{3,}/iy, confidence: 0.7 },
  {
    is: 'an address on the web',
    needs: /\w\.\w/,
    pattern:
      /\b(?:https?:\/\/|www\.)[^\s<>"')]+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|co|me|tv|io|info|page|link|site|blog|live|gg|ly|fm|app|love|care|life|fund|uk|ie|ca|au|nz|in|ph|ng|za|ke|us|example|test)(?:\/[^\s<>"')]*)?(?![\w@])/iy,
    confidence: (match) => (/^(?:e\.g|i\.e)/i.test(match[0]) ? 0 : address(match)),
  },
  {
    is: 'an IP address',
    pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/y,
    confidence: ipv4,
  },
  {
    is: 'an IP address',
    pattern:
      /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\w:])|(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,4}::[0-9a-f]{0,4}(?![\w:])/iy,
    confidence: 0.7,
  },
  {
    is: 'a web address in words',
    needs: / dot |\(dot|\[dot/i,
    pattern:
      /\b[a-z0-9_-]+ (?:dot|\(dot\)|\[dot\]) (?:com|org|net|co|me|tv|example)\b(?: (?:slash|forward slash) [a-z0-9_ -]{2,30})?/iy,
    confidence: (match) => (/\bat $/i.test(before(match, 4)) ? 0.2 : 0.7),
  },
  {
    is: 'an account, named',
    pattern:
      /\b(?:his|her|their|patient's|pt's|kid's|the family's|mum's|mom's|find (?:him|her|them)|follow (?:him|her|them)|look (?:him|her|them) up|goes by|under|username|user name|handle|gamertag|screen ?name|insta(?:gram)?|ig|tiktok|tik tok|snap(?:chat)?|twitter|youtube|twitch|venmo|cash ?app|facebook|fb|reddit|discord|telegram|whatsapp|onlyfans|channel|podcast|blog|vlog|page|account|profile|gofundme|go fund me|caringbridge|just ?giving)\b[^.!?\n@]{0,20}?\b(?:is|as|on|called|under|by|@|:|at|named|handle|user(?:name)?)[ :]+(?<it>["'*]?[a-z0-9_][\w.-]*[a-z0-9_]["'*]?)/iy,
    confidence: accountName,
  },
  {
    is: 'a handle',
    needs: /_/,
    pattern: /[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w@])/iy,
    confidence: (match) => (/^(?:img|dsc|pxl|mvimg|vid)_/i.test(match[0]) ? 0 : 0.5),
  },
  {
    is: 'a page of the patient',
    pattern:
      /\b(?:gofundme|go fund me|caringbridge|caring bridge|justgiving|backabuddy|givealittle|ketto|milaap|fundraiser|tribute page|memorial page|obituary|obit)\b/iy,
    confidence: 0.3,
  },
]);

function accountName(match: RegExpExecArray): number {
  const name = match.groups?.it ?? '';
  if (
    /^(?:the|a|an|my|his|her|their|our|this|that|it|me|him|them|so|not|full|now|and|for|in|to|up|on|public|private|locked|one|all|hilarious|amazing|great|insta|tiktok|facebook)$/i.test(
      name,
    )
  )
    return 0;
  if (/[\d_]|\w\.\w/.test(name)) return 0.75;
  return /^(?: on| \(|[.,!]|$)/.test(after(match, 3)) ? 0.3 : 0.15;
}

/** A web address, handle or IP of the patient: 45 CFR 164.514(b)(2)(i)(N), (O). */
export const online: SignalFinder = {
  type: 'ONLINE',
  find: (text) => toSignals('ONLINE', text, SHAPES.find(text)),
};
