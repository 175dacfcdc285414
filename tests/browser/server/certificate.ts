import { generate } from 'selfsigned';

/** A key pair in PEM form; made anew for every run, trusted by nobody but the browsers this run starts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a self-signed certificate. Its name does not matter: the browsers are told to accept any. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'practice.test' }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}
