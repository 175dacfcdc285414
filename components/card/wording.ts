/**
 * What the card says about findings. Rules speak English, for the command line and the rule book;
 * here the same is said in the person's language, as a colleague would.
 */

import { fileTitle } from '@/components/attachments/wording';
import { guidance } from '@/components/guidance';
import { type Assessment, type Finding, LEVELS, type Source, type SpanType } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';

/** The question the card asks: that of the finding which weighs most. */
export function titleOf(assessment: Assessment): string {
  const { level, findings } = assessment;
  if (level === 'clear') return i18n.t('title.clear');
  return fileTitle(assessment) ?? i18n.t(titleKey(findings.find((finding) => finding.level === level)));
}

function titleKey(finding: Finding | undefined) {
  const stop = finding?.level === 'stop';
  switch (finding?.rule) {
    case 'contempt':
      return 'title.contempt';
    case 'boundary':
      return 'title.boundary';
    case 'advice':
      return 'title.advice';
    case 'confirming':
      return stop ? 'title.careTold' : 'title.confirming';
    case 'picture':
      return stop ? 'title.pictureShown' : 'title.picture';
  }
  if (stop) return 'title.identifier';
  return finding?.level === 'warn' ? 'title.recognizable' : 'title.discussed';
}

const REASONS = {
  NAME: 'reason.name',
  CONTACT: 'reason.contact',
  ID: 'reason.number',
  ONLINE: 'reason.online',
  DOB: 'reason.birth',
  ROOM: 'reason.room',
  DATE: 'reason.date',
  PLACE: 'reason.place',
  AGE90: 'reason.age90',
  EVENT: 'reason.event',
  ROLE: 'reason.role',
} as const satisfies Partial<Record<SpanType, string>>;

function isReasoned(type: SpanType): type is keyof typeof REASONS {
  return type in REASONS;
}

function reasonOf(finding: Finding, alone: boolean): string {
  const { rule, type, level } = finding;
  switch (rule) {
    case 'contempt':
    case 'boundary':
    case 'discussed':
    case 'advice':
      return i18n.t(`reason.${rule}`);
    case 'confirming':
      return i18n.t(level === 'stop' ? 'reason.careTold' : 'reason.confirming');
    case 'picture':
      return i18n.t('reason.picture');
    case 'sum-of-details':
      if (level === 'caution') return i18n.t('reason.lowered');
      return i18n.t(alone ? 'reason.sumWithProfile' : 'reason.sum');
    case 'direct-identifier':
    case 'spelled-out':
      if (level === 'caution') return i18n.t('reason.lowered');
      return isReasoned(type) ? i18n.t(REASONS[type]) : finding.message;
  }
  return finding.message;
}

/** Findings that share a reason, so that it is said once. */
export interface Group {
  readonly reason: string;
  readonly source: Source;
  readonly members: readonly {
    readonly finding: Finding /** As `CardProps.active` counts. */;
    readonly index: number;
  }[];
}

/** The weightiest first. */
export function groupsOf({ findings, files = [] }: Pick<Assessment, 'findings' | 'files'>): Group[] {
  const summed = findings.filter(({ rule }) => rule === 'sum-of-details');
  // That a patient is discussed is worth a word only where nothing more is.
  const more = [...findings, ...files].some(({ level }) => level === 'warn' || level === 'stop');
  const members = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => !(more && finding.rule === 'discussed'));
  const groups = Map.groupBy(members, ({ finding }) => reasonOf(finding, summed.length === 1));
  return [...groups]
    .flatMap(([reason, [first, ...rest]]) =>
      first ? [{ reason, source: guidance(first.finding.source), members: [first, ...rest] }] : [],
    )
    .sort((a, b) => weight(b) - weight(a));
}

function weight({ members }: Group): number {
  return Math.max(...members.map(({ finding }) => LEVELS.indexOf(finding.level)));
}
