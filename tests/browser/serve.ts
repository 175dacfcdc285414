import type { TestProject } from 'vitest/node';
import { type Ports, servePractice } from './server/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    practice: Ports;
  }
}

/** Serves the practice pages once, for the tests of every browser. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { port, proxyPort, close } = await servePractice();
  project.provide('practice', { port, proxyPort });
  return close;
}
