import type { Case, Limit, Rule } from './parts';
import { type Finding, LEVELS, type Level } from './types';

export type Judged = Omit<Finding, 'remedies'>;

export interface Judgement {
  readonly level: Level;
  readonly findings: readonly Judged[];
}

/** Lets every rule speak, takes the highest level, then applies the limits (labelling guide, "Deciding the level"). */
export function judge(the: Case, rules: readonly Rule[], limits: readonly Limit[]): Judgement {
  const ask = (some: readonly Rule[]) =>
    some.flatMap((rule) =>
      rule.judge(the).map((finding): Judged => ({ ...finding, rule: rule.id, source: rule.source })),
    );
  const first = ask(rules.filter(({ otherwise }) => !otherwise));
  const spoken = first.length > 0 ? first : ask(rules.filter(({ otherwise }) => otherwise));
  let judgement: Judgement = { level: highest(spoken.map((finding) => finding.level)), findings: spoken };
  for (const limit of limits) {
    const limited = limit.limit(the, judgement.level);
    if (limited !== null) judgement = held(judgement, limited.level, limited.because);
  }
  return judgement;
}

/** A judgement brought down to a level, with the reasons; at `clear` nothing is left to show. */
export function held({ findings }: Judgement, level: Level, because: readonly string[]): Judgement {
  return { level, findings: level === 'clear' ? [] : findings.map((finding) => under(finding, level, because)) };
}

/** A finding never stands above the level of the whole. */
function under(finding: Judged, level: Level, because: readonly string[]): Judged {
  if (rank(finding.level) <= rank(level)) return finding;
  return { ...finding, level, because: [...finding.because, ...because] };
}

export function highest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map(rank))] ?? 'clear';
}

export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}
