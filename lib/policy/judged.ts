import { highest, rank } from '@/lib/engine/judge';
import { type Assessment, type Finding, LEVELS, type Level } from '@/lib/engine/types';
import { SAFE_HARBOR } from '@/lib/rules/sources';
import type { OwnWord } from './own-words';
import type { Policy } from './policy';

/**
 * The assessment as the policy has it: the institution's own words beside what the engine found, without what it is
 * not sure enough of, without rules that are off, without words and files the person vouches for, and without any files
 * where it does not want them looked at. What is left decides the level.
 *
 * @param text the draft's text, into which the findings' offsets count
 * @param spared words the person says are fine; compared without regard to case
 */
export function judged(
  assessment: Assessment,
  policy: Policy,
  text: string,
  spared: readonly string[] = [],
): Assessment {
  const fine = new Set(policy.mayVouch ? spared.map((words) => words.toLowerCase()) : []);
  const findings = [...assessment.findings, ...ownFindings(assessment, policy.ownWords(text))]
    .filter(({ rule, words }) => policy.rules.get(rule) !== 'off' && !fine.has(words.toLowerCase()))
    .flatMap((finding) => sureEnough(finding, policy.certainty));
  const files = policy.attachmentGuard ? assessment.files?.filter(({ words }) => !fine.has(words.toLowerCase())) : [];
  const level = highest([...findings, ...(files ?? [])].map((finding) => finding.level));
  return { ...assessment, findings, ...(files ? { files } : {}), level };
}

/** The finding at the highest level that its certainty allows; nothing when it allows none. */
function sureEnough(finding: Finding, certainty: Policy['certainty']): Finding[] {
  const level = LEVELS.filter((each) => rank(each) <= rank(finding.level) && finding.strength >= certainty[each]).at(
    -1,
  );
  if (level === undefined || level === 'clear') return [];
  return [level === finding.level ? finding : { ...finding, level }];
}

/** Rules that speak at `caution` because a patient is talked of, and not because something held them down. */
const SPEAKS_OF_PATIENT: ReadonlySet<string> = new Set(['discussed', 'contempt']);

/**
 * A record number says who it is wherever it stands. A place or an event of the institution's says something only in a
 * draft that is about a patient; there it identifies, unless consent or changed details hold the whole draft down.
 */
function ownFindings({ level, findings }: Assessment, own: readonly OwnWord[]): Finding[] {
  const isHeldDown = level === 'caution' && !findings.every(({ rule }) => SPEAKS_OF_PATIENT.has(rule));
  const named: Level = isHeldDown ? 'caution' : 'warn';
  return own
    .filter(({ type }) => type === 'ID' || level !== 'clear')
    .filter((word) => !findings.some(({ start, end }) => start <= word.start && word.end <= end))
    .map((word) => (word.type === 'ID' ? record(word) : place(word, named)));
}

const record = (word: OwnWord): Finding => ({
  ...finding(word),
  rule: 'direct-identifier',
  level: 'stop',
  message: 'This is a record number of the institution.',
});

const place = (word: OwnWord, level: Level): Finding => ({
  ...finding(word),
  rule: 'spelled-out',
  level,
  message:
    word.type === 'PLACE'
      ? 'This place of the institution points at the people who are treated there.'
      : 'People around here know of this and can tell who it was.',
});

function finding({ type, start, end, words }: OwnWord): Omit<Finding, 'rule' | 'level' | 'message'> {
  const remedies = [{ label: 'Leave it out', start, end, replacement: '' }];
  return { type, start, end, words, strength: 1, because: ['named by the institution'], source: SAFE_HARBOR, remedies };
}
