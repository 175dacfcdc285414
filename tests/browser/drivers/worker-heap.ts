import type { BrowserContext, CDPSession } from 'playwright-core';

/** Asks a target by a session of its own, which Playwright gives to pages only. */
function asker(session: CDPSession, sessionId: string): (method: string) => Promise<Readonly<Record<string, unknown>>> {
  let last = 0;
  return (method) => {
    last += 1;
    const id = last;
    const answer = new Promise<Readonly<Record<string, unknown>>>((resolve) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const said = JSON.parse(event.message);
        if (event.sessionId !== sessionId || said.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(said.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answer);
  };
}

/** The bytes that the extension's worker keeps after its garbage has been collected. */
export async function workerHeap(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser to speak to.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!worker) throw new Error('No worker.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = asker(session, sessionId);
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask('Runtime.getHeapUsage');
  await session.detach();
  return Number(usedSize);
}
