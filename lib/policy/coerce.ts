/**
 * Values as the channels of administration bring them: the Windows registry knows no booleans and no lists, and Firefox
 * hands over what it finds there unchanged (product facts: uBlock Origin PR 3865).
 */
import { isRecord } from '@/lib/is-record';

export function toFlag(raw: unknown): boolean | null {
  if (typeof raw === 'boolean') return raw;
  if (raw === 1 || raw === '1' || raw === 'true') return true;
  if (raw === 0 || raw === '0' || raw === 'false') return false;
  return null;
}

export function toWhole(raw: unknown): number | null {
  const number = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

/** A list, a list as JSON text, or a registry key with the values 1, 2, 3. */
export function toList(raw: unknown): readonly unknown[] | null {
  if (Array.isArray(raw)) return raw;
  if (typeof raw === 'string') return parsedList(raw);
  if (!isRecord(raw) || !Object.keys(raw).every((name) => /^\d+$/.test(name))) return null;
  return Object.keys(raw)
    .sort((a, b) => Number(a) - Number(b))
    .map((name) => raw[name]);
}

function parsedList(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
