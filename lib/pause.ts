/** How long somebody who asks for it is left alone, in milliseconds. */
export const PAUSE = 60 * 60 * 1000;

/** Whether a pause until `until` still runs. A later end than a pause can have is of a clock that has been put back since. */
export function isPaused(until: number, now: number): boolean {
  return now < until && until <= now + PAUSE;
}
