/** Clinical networks behind a login for verified clinicians: where such talk belongs, and so never guarded. */
const SECURE: readonly string[] = [
  'doximity.com',
  'sermo.com',
  'figure1.com',
  'tigerconnect.com',
  'medscape.com',
  'hospify.com',
  'siilo.com',
];

/** Whether a host, or a domain above it, is one of the secure networks or of `channels`, an institution's own. */
export function isSecure(hostname: string, channels: readonly string[] = []): boolean {
  return [...SECURE, ...channels].some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
