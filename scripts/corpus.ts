/**
 * Reads the labelled corpora: one JSON object a line, spans written into the text as `[[TYPE:words]]`
 * (`tests/drafts/README.md`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDraft } from '@/lib/engine/draft';
import { type Draft, LEVELS, type Level, SPAN_TYPES, type Span, type SpanType } from '@/lib/engine/types';
import { isRecord } from '@/lib/is-record';

export interface GoldSpan extends Span {
  readonly type: SpanType;
  readonly words: string;
}

export interface LabelledDraft {
  readonly draft: Draft & { readonly id: string };
  readonly level: Level;
  readonly spans: readonly GoldSpan[];
  /** The corpus it comes from: the name of its file. */
  readonly world: string;
}

/** Worlds whose drafts nobody who writes patterns, lists or rules may read, and which no training may use. */
export const LOCKED_WORLDS: readonly string[] = ['h', 'o'];

/** Worlds of posts, headlines and talk of the trade as anybody writes them, all clear. */
const EVERYDAY_WORLDS: readonly string[] = [
  'a',
  'w',
  'x',
  'banter',
  'chatter',
  'fans',
  'forum',
  'headlines-matters',
  'headlines-people',
  'news',
  'odds',
  'sport',
];

/** Corpora of the same kind that no training has read yet: what the shipped weights do with them, they do with any draft. */
export const UNLEARNT = 'tests/drafts/unlearnt';

export function isLocked({ world }: LabelledDraft): boolean {
  return LOCKED_WORLDS.includes(world);
}

export function isEveryday({ world }: LabelledDraft): boolean {
  return EVERYDAY_WORLDS.includes(world);
}

/** Of the worlds that the labelling guide came with, on which the bars are set. */
export function isFirst({ world }: LabelledDraft): boolean {
  return /^[c-p]$/.test(world);
}

const MARK = /\[\[([A-Z0-9]+):([\s\S]*?)\]\]/g;

/** Takes the marks out of a text and says where they stood. */
export function parseMarked(marked: string): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, type = '', words = ''] = match;
    text += marked.slice(at, match.index);
    spans.push({ type: spanType(type), words, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), spans };
}

/** All corpora of a folder, in the order of their names. */
export function readCorpora(folder = 'tests/drafts'): LabelledDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readCorpus(join(folder, name)));
}

function readCorpus(file: string): LabelledDraft[] {
  const world = basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parseLine(line, world, `${file}:${index + 1}`));
}

function parseLine(line: string, world: string, where: string): LabelledDraft {
  const raw: unknown = JSON.parse(line);
  const { draft, spans } = readMarkedDraft(raw);
  const level = LEVELS.find((name) => isRecord(raw) && name === raw.level);
  if (draft.id === undefined || level === undefined) throw new Error(`${where}: id or level is missing`);
  return { draft: { ...draft, id: draft.id }, level, spans, world };
}

/** A draft given by its `text`, or by `marked`: its text with spans written into it. */
export function readMarkedDraft(raw: unknown): { draft: Draft; spans: GoldSpan[] } {
  if (!isRecord(raw) || typeof raw.marked !== 'string') return { draft: readDraft(raw), spans: [] };
  const { text, spans } = parseMarked(raw.marked);
  return { draft: readDraft({ ...raw, text }), spans };
}

function spanType(name: string): SpanType {
  const type = SPAN_TYPES.find((known) => known === name);
  if (type === undefined) throw new Error(`unknown span type ${name}`);
  return type;
}
