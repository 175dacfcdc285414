/**
 * What the Chrome Web Store and Edge Add-ons refuse: neither has a linter of its own to run here.
 * Limits from developer.chrome.com/docs/extensions/reference/manifest and …/docs/webstore.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'wxt/browser';
import { requireBrowser } from '@/tests/browser/drivers/find';

/** In characters, for the name and for the description that a store shows in its lists. */
const LONGEST = { name: 75, description: 132 } as const;

type Manifest = Browser.runtime.Manifest;
type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Everything that is wrong with a built folder; empty when a store would take it. */
export function chromeProblems(folder: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return [
    ...ownershipProblems(manifest),
    ...iconProblems(folder, manifest),
    ...textProblems(folder, manifest),
    ...remoteCodeProblems(folder, manifest),
    ...chromiumProblems(folder),
  ];
}

const ownershipProblems = (manifest: Manifest): string[] =>
  ['key', 'update_url'].filter((field) => field in manifest).map((field) => `"${field}" is the store's own to give`);

const iconProblems = (folder: string, { icons = {} }: Manifest): string[] =>
  Object.entries<string>({ 128: '(missing)', ...icons })
    .filter(([, path]) => !existsSync(join(folder, path)))
    .map(([size, path]) => `no icon of ${size} pixels: ${path}`);

function messagesOf(folder: string, locale = ''): Messages {
  return JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
}

function textProblems(folder: string, manifest: Manifest): string[] {
  const fallback = messagesOf(folder, manifest.default_locale);
  return readdirSync(join(folder, '_locales')).flatMap((locale) => {
    // What a language does not say is said in the default one.
    const messages = { ...fallback, ...messagesOf(folder, locale) };
    const inWords = (text: string) => text.replace(/__MSG_(\w+)__/g, (_, key: string) => messages[key]?.message ?? '');
    const texts = { name: inWords(manifest.name), description: inWords(manifest.description ?? '') };
    return [
      ...(texts.name.length > LONGEST.name ? [`${locale}: the name is too long`] : []),
      ...(texts.description.length > LONGEST.description ? [`${locale}: the description is too long`] : []),
      ...Object.entries(texts).flatMap(([field, text]) => (text === '' ? [`${locale}: no ${field}`] : [])),
    ];
  });
}

/** Code must come in the package: no page loads any from elsewhere, and the policy allows none. */
function remoteCodeProblems(folder: string, manifest: Manifest): string[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const loading = pages.filter((page) => /(?:src|href)="https?:/.test(readFileSync(join(folder, page), 'utf8')));
  const policy = JSON.stringify(manifest.content_security_policy ?? '');
  return [
    ...loading.map((page) => `${page} loads from elsewhere`),
    ...(/unsafe-|https?:/.test(policy) ? [`the content security policy is too wide: ${policy}`] : []),
  ];
}

/** Chromium's own packer reads the manifest as the browser does, and every file it names. */
function chromiumProblems(folder: string): string[] {
  const parent = mkdtempSync(join(tmpdir(), 'packing-'));
  try {
    const copy = join(parent, 'extension');
    cpSync(folder, copy, { recursive: true });
    const parameters = [`--pack-extension=${copy}`, '--headless', '--no-sandbox'];
    const { status, stderr } = spawnSync(requireBrowser('chromium'), parameters, { encoding: 'utf8' });
    return status === 0 ? [] : [`Chromium does not pack it: ${stderr.trim()}`];
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
