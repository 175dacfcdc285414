/** How a file's bytes reach the worker: messages between the parts of an extension are JSON in Chromium. */
import type { Bytes } from './bytes';

/** A file on its way to the worker, in base64. */
export interface Carried {
  /** All of it, or its first bytes. */
  readonly head: string;
  /** The last bytes of a file that is too large to be sent whole; films keep what they say about themselves there. */
  readonly tail: string;
}

/** Up to this many bytes are sent whole; the browsers' own limit for a message is 64 MiB. */
export const WHOLE = 24 * 2 ** 20;
const HEAD = 2 * 2 ** 20;
const TAIL = 8 * 2 ** 20;

export async function carry(file: Blob): Promise<Carried> {
  if (file.size <= WHOLE) return { head: await toBase64(file), tail: '' };
  return { head: await toBase64(file.slice(0, HEAD)), tail: await toBase64(file.slice(-TAIL)) };
}

/** By the browser's own encoder, off the page's thread. */
export function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '');
    reader.readAsDataURL(blob);
  });
}

export function fromBase64(text: string): Bytes {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
