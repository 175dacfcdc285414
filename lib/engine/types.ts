/**
 * The vocabulary of the project: what goes into the engine, what comes out, and what its parts hand to each other.
 *
 * Every offset, here and everywhere else, counts UTF-16 code units into the person's own text
 * (`Draft.text`), so that `draft.text.slice(start, end)` is always the very words meant.
 */

/** How far a draft goes, from silence to a disclosure; in rising order. */
export const LEVELS = ['clear', 'caution', 'warn', 'stop'] as const;
export type Level = (typeof LEVELS)[number];

/** The kinds of draft the engine knows. `group` is a closed group, `review-reply` an answer to a public review. */
export const DRAFT_KINDS = ['post', 'reply', 'comment', 'group', 'dm', 'review-reply'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export const AUDIENCES = ['public', 'friends', 'group', 'direct', 'unknown'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What words can give away; the groups and their meaning are those of the labelling guide (docs/rules). */
export const SPAN_TYPES = [
  // direct identifiers
  'NAME',
  'CONTACT',
  'ID',
  'ONLINE',
  'DOB',
  'ROOM',
  'IMAGE',
  // identify by themselves once spelled out
  'DATE',
  'PLACE',
  'AGE90',
  'EVENT',
  // quasi-identifiers: count in sum
  'AGE',
  'TIME',
  'RARE',
  'ROLE',
  'FAMILY',
  'ORIGIN',
  'FEATURE',
  'QUOTE',
  'SEX',
  // conduct
  'CONFIRM',
  'ADVICE',
  'CONTEMPT',
  'BOUNDARY',
  // cues
  'PATIENT',
  'CONSENT',
  'CHANGED',
] as const;
export type SpanType = (typeof SPAN_TYPES)[number];

/** What the author's public profile shows; every reader is taken to know it. */
export interface Author {
  readonly facility?: string;
  readonly city?: string;
  readonly specialty?: string;
}

export interface Attachment {
  readonly kind: 'image' | 'video' | 'file';
  readonly name?: string;
  readonly alt?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** One post, reply, comment or message as it stands in the composer. */
export interface Draft {
  readonly id?: string;
  readonly kind: DraftKind;
  readonly text: string;
  readonly site?: string;
  readonly audience?: Audience;
  /** Whom the draft answers, and what that person wrote. */
  readonly replyTo?: { readonly name?: string; readonly text?: string };
  readonly attachments?: readonly Attachment[];
  readonly author?: Author;
}

/** A half-open range of the draft's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much a detail narrows the circle: the words of the labelling guide, rule 4. */
export type Weight = 'strong' | 'ordinary' | 'never';

/**
 * Something that stands in the text and could point at a patient.
 * A signal finder says what it is and how sure it is; `people` decides whom it is about.
 */
export interface Signal extends Span {
  readonly type: SpanType;
  /** The very words: `draft.text.slice(start, end)`. */
  readonly words: string;
  /** How sure the finder is that the words are of this type, and a patient's; 0 to 1. */
  readonly confidence: number;
  /** How far the detail narrows the circle of people by itself (rule 4); set for quasi-identifiers. */
  readonly weight?: Weight;
  /** The trace: which pattern or list it was, and what raised or lowered the confidence. */
  readonly because: readonly string[];
}

/** A signal that was seen and deliberately not counted, with the reason. */
export interface Dismissed extends Span {
  readonly type: SpanType;
  readonly words: string;
  readonly reason: string;
}

/** Where a rule or figure comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A way to say the same thing safely: replace the finding's range by `replacement` (may be empty). */
export interface Remedy {
  /** What the change does, as an order: "Drop the day". */
  readonly label: string;
  /** The range to replace; it contains the finding's range and may take in an article or a preposition. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One thing the person should look at. */
export interface Finding extends Span {
  /** Id of the rule, which is the name of its file in `lib/rules`. */
  readonly rule: string;
  readonly type: SpanType;
  readonly words: string;
  /** The level this finding alone, or with the details it is summed with, calls for. */
  readonly level: Level;
  /** How sure the engine is, 0 to 1. */
  readonly strength: number;
  /** What was found, which words made it about a patient, what raised or lowered it. */
  readonly because: readonly string[];
  /** One sentence for the person. */
  readonly message: string;
  readonly source: Source;
  readonly remedies: readonly Remedy[];
}

/** Who could tell whom the draft is about; in rising order. */
export const WITNESSES = ['nobody', 'patient', 'family', 'co-workers', 'town', 'anyone'] as const;
export type Witness = (typeof WITNESSES)[number];

/** How many people the draft could be about, as powers of ten (1, 10, 100, …), and what that rests on. */
export interface Estimate {
  readonly low: number;
  readonly high: number;
  readonly basis: readonly string[];
}

/** A whole-draft version that was assessed again before it is offered. */
export interface Rewrite {
  readonly text: string;
  readonly level: Level;
}

/** What a file beside the draft can give away. */
const REVELATIONS = [
  'patient',
  'file-name',
  'caption',
  'picture',
  'document',
  'place',
  'moment',
  'device',
  'author',
] as const;
export type Revelation = (typeof REVELATIONS)[number];

/** One thing to look at in a file beside the draft. */
export interface FileFinding {
  /** Index into `Draft.attachments`. */
  readonly attachment: number;
  readonly reveals: Revelation;
  /** What the file says, in its own words; its name where it is the picture itself that tells. */
  readonly words: string;
  readonly level: Level;
  readonly because: readonly string[];
  readonly source: Source;
  /** Whether a copy without metadata is free of it. */
  readonly removable: boolean;
}

export interface Assessment {
  /** The highest of the findings and the files. */
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** Only where something stands beside the draft that gives something away. */
  readonly files?: readonly FileFinding[];
  readonly estimate: Estimate | null;
  /** The widest circle that could tell. */
  readonly witness: Witness;
  /** Version of rules and weights together; the same draft under the same version gives the same assessment. */
  readonly version: string;
}

/** What `assess` adds when asked to explain itself (command line `--trace`, practice page). */
export interface Trace {
  readonly dismissed: readonly Dismissed[];
  readonly signals: readonly Signal[];
  readonly evidence: Readonly<Record<string, number>>;
}

export interface Explained extends Assessment {
  readonly trace: Trace;
}
