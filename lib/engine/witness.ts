import type { Judged } from './judge';
import { type Level, type SpanType, WITNESSES, type Witness } from './types';

/** The widest circle that words of each type reach. */
const REACH: Partial<Record<SpanType, Witness>> = {
  NAME: 'anyone',
  CONTACT: 'anyone',
  ID: 'co-workers',
  ONLINE: 'anyone',
  DOB: 'town',
  ROOM: 'co-workers',
  IMAGE: 'anyone',
  DATE: 'family',
  PLACE: 'town',
  AGE90: 'town',
  EVENT: 'town',
  ROLE: 'town',
  CONFIRM: 'anyone',
  ADVICE: 'anyone',
};

/** Who could tell whom the draft is about. */
export function witnessOf(level: Level, findings: readonly Judged[]): Witness {
  if (level === 'clear') return 'nobody';
  if (level === 'caution') return findings.some(({ rule }) => rule !== 'contempt') ? 'patient' : 'nobody';
  return widest(findings.filter((finding) => finding.level === level).map(({ type }) => REACH[type] ?? 'family'));
}

function widest(circles: readonly Witness[]): Witness {
  return WITNESSES[Math.max(0, ...circles.map((circle) => WITNESSES.indexOf(circle)))] ?? 'nobody';
}
