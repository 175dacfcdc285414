import type { CDPSession } from 'playwright-core';
import { CHROME_ID } from '../../../lib/identity.ts';

/** What was measured while something ran; in milliseconds. */
export interface Traced {
  /** Each call into the extension's content script, with whatever else took its turn meanwhile. */
  readonly own: readonly number[];
  /** For each key press, the frame after it: from its first animation callback until it is painted in layers. */
  readonly frames: readonly number[];
}

/** A step of the timeline that Chromium's developer tools draw; `ts` and `dur` in microseconds. */
interface Step {
  readonly name: string;
  readonly ts: number;
  readonly dur: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

function isStep(event: object): event is Step {
  const { ts, dur, args }: Partial<Step> = event;
  return typeof ts === 'number' && typeof dur === 'number' && args !== undefined;
}

function ownCalls(steps: readonly Step[]): number[] {
  return steps
    .filter(
      ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(`chrome-extension://${CHROME_ID}/`),
    )
    .map(({ dur }) => dur / 1000);
}

function framesAfterKeys(steps: readonly Step[]): number[] {
  const isKey = ({ name, args }: Step) => name === 'EventDispatch' && args.data?.type === 'keydown';
  return steps.filter(isKey).map(({ ts, pid, tid }) => {
    const next = (wanted: string, from: number) =>
      steps.find((step) => step.name === wanted && step.ts >= from && step.pid === pid && step.tid === tid);
    const callback = next('FireAnimationFrame', ts);
    const layers = callback && next('Layerize', callback.ts);
    if (!layers) throw new Error('A key press without a frame after it.');
    return (layers.ts + layers.dur - callback.ts) / 1000;
  });
}

/** Runs something under the tracing of Chromium. */
export async function traced(session: CDPSession, run: () => Promise<void>): Promise<Traced> {
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
  const steps = events.filter(isStep).sort((a, b) => a.ts - b.ts);
  return { own: ownCalls(steps), frames: framesAfterKeys(steps) };
}
