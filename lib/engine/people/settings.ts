import type { Text } from '../parts';
import type { Span } from '../types';

/**
 * Settings in which names, dates, places and ages are nobody's secret: conferences, papers, fiction, history, exams.
 * They explain why a detail was not counted; the classifiers weigh how much they matter.
 */
export interface Setting extends Span {
  readonly id: SettingId;
  readonly words: string;
}

const PATTERNS = {
  conference:
    'conference|congress|symposium|webinar|keynote|plenary|abstract|posters?|grand rounds|cme|workshop|panel|lecture|speakers?|podcast|register|registration|livestream|faculty|slides|roundtable',
  publication:
    'papers?|preprint|trials?|rct|meta-analysis|cohort|guidelines?|consensus|journal|editorial|reviewers?|doi|pubmed|pmid|published|in press|coauthors?|case report|open access|registry data',
  fiction:
    "episode|season \\d|series finale|finale|novel|chapter|memoir|film|movie|netflix|tv|telly|soap|drama|the pitt|grey's anatomy|house md|scrubs|characters?|plot|playwright|screenplay",
  exam: 'which of the following|next best step|board question|boards|qbank|question bank|usmle|step [123]|mcq|osce|viva|stem|anki|mock paper|answer is|exam question|made-up|invented|fictional|simulated|simulation|sim lab|mannequin|manikin|test patient|standardi[sz]ed patient|vignette',
  history:
    'in 1[5-9]\\d\\d|1[5-9]\\d\\ds|(?:18|19)th century|century|eponyms?|named after|nobel|first described|discovered|museum|died in 1\\d{3}',
  news: 'according to|reports? say|the papers?|headline|press release|officials|spokes(?:man|woman|person)|club doctor|told reporters|obituary',
  policy:
    'senate|congress(?:man|woman)?|parliament|bill|legislat\\w+|medicaid|medicare|ministry|minister|union|strike|ballot|budget|funding|prior auth(?:orization)?s?|insurers?|premiums?|lawsuit|regulations?|fda|recall(?:ed)?|shortage|advisory',
  staffing:
    'hiring|apply|resume|cv|salary|per diem|locum|vacanc\\w+|openings?|shift swap|swap|rota|roster|schedule|onboarding|orientation|residency|fellowship|match day|matched|graduat\\w+|retir\\w+|farewell|award|nominat\\w+|congrat\\w+|welcome|payroll|overtime',
  statistics:
    '\\d+(?:\\.\\d+)? ?%|per cent|percent|per 1,?000|per 100,?000|median|mean age|odds|n ?= ?\\d+|one in (?:\\d+|\\w+)',
  education:
    'if you|if your|anyone who|everyone|always|never|remember|reminder|myth|psa|tip|tips|thread|ask your|talk to your|see your doctor',
} as const;

export type SettingId = keyof typeof PATTERNS;

/** What a person is told when a detail was not counted because of its setting. */
export const SETTING_REASONS: Readonly<Record<SettingId, string>> = {
  conference: 'a talk or conference',
  publication: 'a publication',
  fiction: 'fiction',
  exam: 'an exam question or invented case',
  history: 'history',
  news: 'news of somebody the author does not treat',
  policy: 'policy',
  staffing: 'staff and work',
  statistics: 'a statistic',
  education: 'advice for everybody',
};

const ANY = new RegExp(
  Object.entries(PATTERNS)
    .map(([id, pattern]) => `(?<${id}>(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}]))`)
    .join('|'),
  'giu',
);

function isSettingId(name: string): name is SettingId {
  return Object.hasOwn(PATTERNS, name);
}

/** Every word of a text that sets such a scene, in order. */
export function findSettings(text: Text): Setting[] {
  return [...text.clean.matchAll(ANY)].flatMap((match) => {
    const id = Object.keys(match.groups ?? {}).find((name) => match.groups?.[name] !== undefined);
    if (id === undefined || !isSettingId(id)) return [];
    return [{ id, words: match[0], ...text.span(match.index, match.index + match[0].length) }];
  });
}
