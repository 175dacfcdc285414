/** How long a condition may take to come true, in milliseconds. Generous: on a busy machine a page was 13 s in coming. */
export const PATIENCE = 60_000;

/** Between two looks, in milliseconds. Each look costs the page that is waited for some time of its own. */
const PAUSE = 40;

/**
 * Asks until the answer is neither null, undefined nor false, and returns it.
 * This is the only way that scenarios wait: for a condition, never for a time.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
