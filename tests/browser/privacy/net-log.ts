import { readFileSync } from 'node:fs';

/** A request as Chromium's network stack saw it. */
export interface Logged {
  readonly url: string;
  /** The origin of whoever asked: a site's, an extension's ("chrome-extension://…"), or "not an origin" for the browser. */
  readonly initiator: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every request that left, or tried to, from a net log that the browser has finished. */
export function requestsIn(file: string): Logged[] {
  const log: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(log) || !isRecord(log.constants) || !isRecord(log.constants.logEventTypes))
    throw new Error('no net log');
  const { URL_REQUEST_START_JOB: start } = log.constants.logEventTypes;
  const events: readonly unknown[] = Array.isArray(log.events) ? log.events : [];
  return events.flatMap((event) => {
    if (!isRecord(event) || event.type !== start || !isRecord(event.params)) return [];
    const { url, initiator } = event.params;
    // The end of a request has no address.
    return typeof url === 'string' ? [{ url, initiator: String(initiator) }] : [];
  });
}
