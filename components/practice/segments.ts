import { type Finding, LEVELS, type Level } from '@/lib/engine/types';

/** A stretch of the draft, and how far what was found in it goes; null where nothing was. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly level: Level | null;
}

/** The draft cut where findings begin and end. Where they overlap, the gravest shows. */
export function segments(text: string, findings: readonly Finding[]): Segment[] {
  const cuts = [...new Set([0, ...findings.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const over = findings.filter((finding) => finding.start <= start && start < finding.end);
    const gravest = Math.max(-1, ...over.map(({ level }) => LEVELS.indexOf(level)));
    return { start, text: text.slice(start, cuts[index + 1]), level: LEVELS[gravest] ?? null };
  });
}
