/** The files that bring a policy to the browsers of an institution. Pure: a policy in, names and contents out. */
import type { Values } from '../validate';
import { adml, admx } from './admx';
import type { Identity } from './identity';
import { jamfManifest } from './jamf';
import { firefoxPolicies, googleAdmin, linuxPolicies } from './json';
import { managedSchema } from './managed-schema';
import { mobileconfig } from './mobileconfig';
import { decided, powershell, registryFile } from './registry';
import type { Texts } from './texts';

/** One file of the kit. */
export interface KitFile {
  /** A path with forward slashes. */
  readonly name: string;
  readonly content: string;
  /** What the platform expects: registry files are UTF-16, PowerShell reads UTF-8 only behind a byte order mark. */
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le-bom';
}

const file = (name: string, content: string, encoding: KitFile['encoding'] = 'utf-8'): KitFile => ({
  name,
  content,
  encoding,
});

/** The values as JSON has them, in the order of the settings. */
export function plainPolicy(values: Values): Record<string, unknown> {
  return Object.fromEntries(decided(values));
}

/** What carries the values of one policy. */
export function policyFiles(values: Values, identity: Identity): KitFile[] {
  const plain = plainPolicy(values);
  return [
    file('policy.json', json(plain)),
    file('linux/chrome-policies.json', json(linuxPolicies(plain, identity))),
    file('firefox/policies.json', json(firefoxPolicies(plain, identity))),
    file('google-admin/chrome-policy.json', json(googleAdmin(plain))),
    file('macos/crowded-elevator.mobileconfig', mobileconfig(plain, identity)),
    file('windows/crowded-elevator.reg', registryFile(values, identity), 'utf-16le-bom'),
    file('windows/Set-CrowdedElevatorPolicy.ps1', powershell(values, identity), 'utf-8-bom'),
  ];
}

/** What describes the settings, to be filled in with the platform's own tools. The first texts are the English ones. */
export function templateFiles(identity: Identity, texts: readonly [Texts, ...Texts[]]): KitFile[] {
  const [english] = texts;
  return [
    file('managed_schema.json', managedSchema()),
    file('macos/jamf-schema.json', json(jamfManifest(english))),
    ...(['chrome', 'edge'] as const).flatMap((browser) => [
      file(`windows/crowded-elevator-${browser}.admx`, admx(browser, identity)),
      ...texts.map((each) => file(`windows/${each.locale}/crowded-elevator-${browser}.adml`, adml(browser, each))),
    ]),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The name of a file by itself, as it is saved where there are no folders. */
export function plainName({ name }: KitFile): string {
  return name.replaceAll('/', '-');
}

const MARKS = { 'utf-8': '', 'utf-8-bom': '\uFEFF', 'utf-16le-bom': '\uFEFF' } as const;

/** The bytes of a file. */
export function encode({ content, encoding }: KitFile): Uint8Array<ArrayBuffer> {
  const text = MARKS[encoding] + content;
  if (encoding !== 'utf-16le-bom') return new TextEncoder().encode(text);
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
