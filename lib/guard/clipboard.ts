/** Copies by the person's press. A page may forbid it by its permissions policy; then nothing is copied. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
