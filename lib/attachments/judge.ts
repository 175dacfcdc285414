import { highest, rank } from '@/lib/engine/judge';
import {
  type Assessment,
  type Attachment,
  type Draft,
  type FileFinding,
  type Level,
  type Revelation,
  WITNESSES,
  type Witness,
} from '@/lib/engine/types';
import { HHS_DEIDENTIFICATION, SAFE_HARBOR } from '@/lib/rules/sources';
import { isCleanable } from './clean';
import type { Fact } from './facts';
import { readFileName } from './file-name';

type Found = Pick<FileFinding, 'reveals' | 'words' | 'level' | 'because'>;
/** Judges words by themselves. */
type Read = (draft: Draft) => Assessment;

/** What of a header identifies the patient by itself, whatever else is written. */
const IDENTITY: Readonly<Partial<Record<Fact, string>>> = {
  patientName: 'patient name in the DICOM header',
  patientId: 'patient ID in the DICOM header',
  birthDate: 'date of birth in the DICOM header',
  accession: 'accession number in the DICOM header',
};

/** What points at the patient only beside a draft, or a picture, that is about one. */
const CIRCUMSTANCES: Readonly<Partial<Record<Fact, readonly [Revelation, Level]>>> = {
  gps: ['place', 'warn'],
  institution: ['place', 'warn'],
  studyDate: ['moment', 'warn'],
  taken: ['moment', 'caution'],
  serial: ['device', 'caution'],
  author: ['author', 'caution'],
};

/** Rules that speak about how one talks, not about one patient. */
const NOBODY_IN_PARTICULAR: readonly string[] = ['contempt', 'boundary', 'advice'];

/**
 * The assessment of a draft with what the files beside it give away.
 *
 * A file speaks for itself where it names a patient. Everything else counts only beside words that are about one: most
 * pictures are of dogs and dinners, and say nothing about anybody's care.
 */
export function withFiles<T extends Assessment>(draft: Draft, assessment: T, read: Read): T {
  const attachments = draft.attachments ?? [];
  const discussed = assessment.findings.some(({ rule }) => !NOBODY_IN_PARTICULAR.includes(rule));
  const files = attachments.flatMap((attachment, index) =>
    judged(attachment, discussed, draft, read).map(
      (found): FileFinding => ({
        ...found,
        attachment: index,
        source: found.reveals === 'patient' ? SAFE_HARBOR : HHS_DEIDENTIFICATION,
        removable: isRemovable(attachment, found),
      }),
    ),
  );
  if (files.length === 0) return assessment;
  const level = highest([assessment.level, ...files.map((file) => file.level)]);
  return { ...assessment, files, level, witness: wider(assessment.witness, reachOf(files)) };
}

function judged(attachment: Attachment, discussed: boolean, draft: Draft, read: Read): Found[] {
  const own = [
    ...identity(attachment),
    ...named(attachment, discussed),
    ...told(attachment, (text) => read({ kind: draft.kind, text, ...(draft.author ? { author: draft.author } : {}) })),
  ];
  const dicom = attachment.metadata?.format === 'dicom';
  if (own.length === 0 && !discussed && !dicom) return [];
  return [...own, itself(attachment, discussed), ...circumstances(attachment)];
}

function identity({ metadata = {} }: Attachment): Found[] {
  return Object.entries(IDENTITY).flatMap(([fact, because]) => {
    const words = metadata[fact];
    return words ? [{ reveals: 'patient', words, level: 'stop', because: [because] }] : [];
  });
}

/** Few sites show the names of pictures, many those of documents. */
function named({ name, kind }: Attachment, discussed: boolean): Found[] {
  if (name === undefined) return [];
  const { identifiers, clinical } = readFileName(name);
  if (identifiers.length === 0 || !(clinical || discussed)) return [];
  const level = kind === 'file' ? 'stop' : 'warn';
  return [{ reveals: 'file-name', words: name, level, because: [`“${identifiers.join(' ')}” in the file’s name`] }];
}

/** A description that would be asked about as a post, and so is here. */
function told({ alt, metadata = {} }: Attachment, read: (text: string) => Assessment): Found[] {
  return [alt, metadata.caption].flatMap((words) => {
    if (!words) return [];
    const { level, findings } = read(words);
    if (rank(level) < rank('warn')) return [];
    return [{ reveals: 'caption', words, level, because: findings.flatMap(({ because }) => because) }];
  });
}

/** That there is a picture or a paper at all, beside words about a patient. */
function itself({ kind, name, metadata }: Attachment, discussed: boolean): Found {
  const because = discussed ? 'attached to a draft about a patient' : 'it is a patient’s by its own account';
  const isPaper = kind === 'file' && metadata?.format !== 'dicom';
  return { reveals: isPaper ? 'document' : 'picture', words: name ?? kind, level: 'warn', because: [because] };
}

function circumstances({ metadata = {} }: Attachment): Found[] {
  return Object.entries(CIRCUMSTANCES).flatMap(([fact, [reveals, level]]) => {
    const words = metadata[fact];
    return words ? [{ reveals, words, level, because: [`${fact} in the file’s metadata`] }] : [];
  });
}

/** What a picture shows, and the description that is posted with it, no copy can take out. */
function isRemovable({ alt, metadata }: Attachment, { reveals, words }: Found): boolean {
  if (!isCleanable(metadata?.format)) return false;
  return reveals !== 'picture' && reveals !== 'document' && !(reveals === 'caption' && words === alt);
}

/** Whoever sees the file can tell; what only points at somebody tells those who were there. */
function reachOf(files: readonly FileFinding[]): Witness {
  const level = highest(files.map((file) => file.level));
  return level === 'stop' ? 'anyone' : level === 'warn' ? 'family' : 'patient';
}

function wider(a: Witness, b: Witness): Witness {
  return WITNESSES.indexOf(a) < WITNESSES.indexOf(b) ? b : a;
}
