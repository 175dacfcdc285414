import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** It was tried a second time: a browser on a busy machine may lose a press. The end of the run names it. */
    again?: true;
  }
}

afterEach(({ task }) => {
  if ((task.result?.retryCount ?? 0) > 0) task.meta.again = true;
});
