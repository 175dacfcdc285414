/** Shape checks for what crosses from a page's process into the worker, and for what storage gives back. */
import { type Attachment, AUDIENCES, type Author, DRAFT_KINDS, type Draft, LEVELS } from '@/lib/engine/types';
import type { Asked } from '@/lib/friends/asked';
import { isRecord } from '@/lib/is-record';
import type { LedgerLine } from '@/lib/ledger';
import type { PolicyCopy } from '@/lib/policy/source';
import { CHOICES, type Outcome, OVERRIDE_REASONS } from '@/lib/policy/verdict';

type Check<T> = (value: unknown) => value is T;

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isStrings(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every(isString);
}

function oneOf<T extends string>(...values: readonly T[]): Check<T> {
  return (value): value is T => values.some((allowed) => allowed === value);
}

function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** Every named field passes its check; fields that are not named do no harm and are ignored. */
function shape<T>(fields: { readonly [K in keyof Required<T>]: Check<T[K]> }): Check<T> {
  return (value): value is T =>
    isRecord(value) && Object.entries<Check<unknown>>(fields).every(([key, check]) => check(value[key]));
}

export const isWords = listOf(isString);

const isReplyTo = shape<NonNullable<Draft['replyTo']>>({ name: optional(isString), text: optional(isString) });

const isAttachment = shape<Attachment>({
  kind: oneOf('image', 'video', 'file'),
  name: optional(isString),
  alt: optional(isString),
  metadata: optional(isStrings),
});

export const isAuthor = shape<Author>({
  facility: optional(isString),
  city: optional(isString),
  specialty: optional(isString),
});

export const isDraft = shape<Draft>({
  id: optional(isString),
  kind: oneOf(...DRAFT_KINDS),
  text: isString,
  site: optional(isString),
  audience: optional(oneOf(...AUDIENCES)),
  replyTo: optional(isReplyTo),
  attachments: optional(listOf(isAttachment)),
  author: optional(isAuthor),
});

const OUTCOME = {
  site: isString,
  kind: oneOf(...DRAFT_KINDS),
  level: oneOf(...LEVELS),
  rules: isWords,
  choice: oneOf(...CHOICES),
  reason: optional(oneOf(...OVERRIDE_REASONS)),
} as const;

export const isOutcome = shape<Outcome>(OUTCOME);

export const isLedgerLine = shape<LedgerLine>({ ...OUTCOME, day: isString, count: isNumber });

export const isAsked = shape<Asked>({ salt: isString, hashes: isWords });

/** Milliseconds since 1970. */
export const isMoment = isNumber;

export const isPolicyCopy = shape<PolicyCopy>({ raw: isRecord, readAt: isMoment });
