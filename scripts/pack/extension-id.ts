import { createHash } from 'node:crypto';

/** How Chromium names an extension: the first half of its public key's hash (the key in DER, SPKI), in the letters a to p. */
export function extensionId(publicKey: Uint8Array): string {
  const hash = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}
