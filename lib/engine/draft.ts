import { isRecord } from '@/lib/is-record';
import { type Attachment, AUDIENCES, type Author, DRAFT_KINDS, type Draft } from './types';

/** Reads a draft from parsed JSON; throws a sentence a person can act on. `kind` defaults to `post`. */
export function readDraft(raw: unknown): Draft {
  if (!isRecord(raw)) throw new Error('not a JSON object');
  const { text } = raw;
  if (typeof text !== 'string') throw new Error('"text" is missing or not a string');
  return {
    text,
    kind: oneOf(raw, 'kind', DRAFT_KINDS) ?? 'post',
    ...given('id', string(raw, 'id')),
    ...given('site', string(raw, 'site')),
    ...given('audience', oneOf(raw, 'audience', AUDIENCES)),
    ...given('replyTo', object(raw, 'replyTo', readReplyTo)),
    ...given('author', object(raw, 'author', readAuthor)),
    ...given('attachments', list(raw, 'attachments', readAttachment)),
  };
}

function readAuthor(raw: JsonObject): Author {
  return {
    ...given('facility', string(raw, 'facility')),
    ...given('city', string(raw, 'city')),
    ...given('specialty', string(raw, 'specialty')),
  };
}

function readReplyTo(raw: JsonObject): NonNullable<Draft['replyTo']> {
  return { ...given('name', string(raw, 'name')), ...given('text', string(raw, 'text')) };
}

function readAttachment(raw: JsonObject): Attachment {
  const kind = oneOf(raw, 'kind', ['image', 'video', 'file']);
  if (kind === undefined) throw new Error('an attachment has no "kind"');
  return {
    kind,
    ...given('name', string(raw, 'name')),
    ...given('alt', string(raw, 'alt')),
    ...given('metadata', object(raw, 'metadata', readMetadata)),
  };
}

function readMetadata(raw: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, String(value)]));
}

type JsonObject = Readonly<Record<string, unknown>>;

function string(raw: JsonObject, key: string): string | undefined {
  const value = raw[key];
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw new Error(`"${key}" is not a string`);
}

function oneOf<const T extends string>(raw: JsonObject, key: string, allowed: readonly T[]): T | undefined {
  const value = raw[key];
  if (value === undefined || value === null) return undefined;
  const known = allowed.find((name) => name === value);
  if (known === undefined) throw new Error(`"${key}" is none of ${allowed.join(', ')}`);
  return known;
}

function object<T>(raw: JsonObject, key: string, read: (raw: JsonObject) => T): T | undefined {
  const value = raw[key];
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw new Error(`"${key}" is not an object`);
  return read(value);
}

function list<T>(raw: JsonObject, key: string, read: (raw: JsonObject) => T): T[] | undefined {
  const value = raw[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new Error(`"${key}" is not a list`);
  return value.map((item: unknown) => {
    if (!isRecord(item)) throw new Error(`"${key}" holds something that is not an object`);
    return read(item);
  });
}

/** A property only when it has a value (`exactOptionalPropertyTypes`). */
function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V };
function given(key: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [key]: value };
}
