import type { CDPSession } from 'playwright-core';
import { CHROME_ID } from '../../../lib/identity.ts';

/** What Chromium's tracing tells of a function that it has called; `dur` in microseconds. */
interface FunctionCall {
  readonly name: 'FunctionCall';
  readonly dur: number;
  readonly args: { readonly data: { readonly url: string } };
}

function isCall(event: object): event is FunctionCall {
  const { name, dur, args }: Partial<FunctionCall> = event;
  return name === 'FunctionCall' && typeof dur === 'number' && typeof args?.data?.url === 'string';
}

/**
 * Milliseconds of each call that Chromium has made into the extension's content script while `run` ran, from the trace
 * that its own developer tools draw their timeline from. Whatever else took its turn meanwhile is in them.
 */
export async function ownTasks(session: CDPSession, run: () => Promise<void>): Promise<number[]> {
  const events: object[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events
    .filter(isCall)
    .filter(({ args }) => args.data.url.startsWith(`chrome-extension://${CHROME_ID}/`))
    .map(({ dur }) => dur / 1000);
}
