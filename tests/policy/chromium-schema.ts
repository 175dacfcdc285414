/**
 * What Chromium takes for a managed schema: the keywords it knows, each of the right kind. With a known keyword of the
 * wrong kind it refuses the whole extension (components/policy/core/common/schema.cc).
 */
import { isRecord } from '@/lib/is-record';

const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean'];

/** What would make Chromium refuse a schema, each with its place. */
export function schemaFaults(schema: unknown, at = '#'): string[] {
  if (!isRecord(schema)) return [`${at} is no object`];
  const { type, properties, items, enum: values, title, description } = schema;
  if (typeof type !== 'string' || !TYPES.includes(type)) return [`${at} has no single known type`];
  const faults = [title, description].some((text) => text !== undefined && typeof text !== 'string')
    ? [`${at} has a title or description that is no text`]
    : [];
  if (type === 'array') faults.push(...schemaFaults(items, `${at}/items`));
  if (type === 'object') {
    if (!isRecord(properties)) return [...faults, `${at} has no properties`];
    for (const [name, property] of Object.entries(properties)) faults.push(...schemaFaults(property, `${at}/${name}`));
    if ('additionalProperties' in schema && !isRecord(schema.additionalProperties))
      faults.push(`${at}/additionalProperties is no schema`);
  }
  if (values !== undefined && !Array.isArray(values)) faults.push(`${at}/enum is no list`);
  if ('required' in schema && !Array.isArray(schema.required)) faults.push(`${at}/required is no list`);
  return faults;
}
