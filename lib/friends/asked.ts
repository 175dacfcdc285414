/** Whom the person was asked about already. Nothing here tells who that is. */

export interface Asked {
  /** Random, of this device alone: without it the hashes of all profiles could be tried one by one. */
  readonly salt: string;
  /** The first 96 bits of SHA-256 over salt and profile, in hexadecimal; the oldest first. */
  readonly hashes: readonly string[];
}

/** Enough for years; the oldest go. */
const KEPT = 2000;

export function nobodyAsked(): Asked {
  return { salt: crypto.randomUUID(), hashes: [] };
}

/** Null when the person was asked about `profile` before; otherwise the list with it. */
export async function askedOnce(asked: Asked, profile: string): Promise<Asked | null> {
  const hash = await hashOf(asked.salt, profile);
  if (asked.hashes.includes(hash)) return null;
  return { ...asked, hashes: [...asked.hashes, hash].slice(-KEPT) };
}

async function hashOf(salt: string, profile: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${profile}`));
  return [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
