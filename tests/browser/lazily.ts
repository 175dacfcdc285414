/**
 * What is made when it is first asked for, and then kept. What could not be made is tried again with the next question:
 * so a test that prepares something can be tried a second time, which a hook before it can't.
 */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => {
    made ??= make();
    try {
      return await made;
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
}
