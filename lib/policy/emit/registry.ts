/** The Windows registry: as a file to import, and as a script for Intune. */
import type { Value } from '../setting';
import { SETTING_KEYS, type SettingKey } from '../settings';
import type { Values } from '../validate';
import type { Identity } from './identity';

/** Where each browser looks for the extension's settings, below HKEY_LOCAL_MACHINE. */
export function registryKeys({ chromeId, edgeId, geckoId }: Identity) {
  return {
    chrome: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromeId}\\policy`,
    edge: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${edgeId}\\policy`,
    firefox: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${geckoId}`,
  } as const;
}

/** The decided values in the order of the settings. */
export function decided(values: Values): (readonly [SettingKey, Value])[] {
  return SETTING_KEYS.flatMap((key) => {
    const value = values.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** For regedit; lines end as Windows ends them. Values of before go first. */
export function registryFile(values: Values, identity: Identity): string {
  const sections = Object.values(registryKeys(identity)).flatMap((key) => sectionsOf(key, values));
  return ['Windows Registry Editor Version 5.00', ...sections, ''].join('\r\n');
}

function sectionsOf(key: string, values: Values): string[] {
  const path = `HKEY_LOCAL_MACHINE\\${key}`;
  const simple = decided(values).flatMap(([name, value]) => (isList(value) ? [] : [`"${name}"=${regData(value)}`]));
  const lists = decided(values).flatMap(([name, value]) =>
    isList(value) ? ['', `[${path}\\${name}]`, ...value.map((item, index) => `"${index + 1}"=${regData(item)}`)] : [],
  );
  return ['', `[-${path}]`, '', `[${path}]`, ...simple, ...lists];
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function regData(value: Exclude<Value, readonly string[]>): string {
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`;
  return `dword:${Number(value).toString(16).padStart(8, '0')}`;
}

/** For Intune, to be run as the system; does the same as the registry file however often it is run. */
export function powershell(values: Values, identity: Identity): string {
  return [
    '# Sets the policy of Crowded Elevator for Chrome, Edge and Firefox. Run as the system, in 64-bit PowerShell.',
    "$ErrorActionPreference = 'Stop'",
    ...Object.values(registryKeys(identity)).flatMap((key) => commandsOf(key, values)),
    '',
  ].join('\r\n');
}

function commandsOf(key: string, values: Values): string[] {
  const simple = decided(values).flatMap(([name, value]) => (isList(value) ? [] : [psValue('$key', name, value)]));
  const lists = decided(values).flatMap(([name, value]) =>
    isList(value)
      ? [
          `New-Item -Path "$key\\${name}" -Force | Out-Null`,
          ...value.map((item, index) => psValue(`"$key\\${name}"`, `${index + 1}`, item)),
        ]
      : [],
  );
  return [
    '',
    `$key = ${psQuoted(`HKLM:\\${key}`)}`,
    'if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }',
    'New-Item -Path $key -Force | Out-Null',
    ...simple,
    ...lists,
  ];
}

function psValue(path: string, name: string, value: Exclude<Value, readonly string[]>): string {
  const [type, data] = typeof value === 'string' ? ['String', psQuoted(value)] : ['DWord', String(Number(value))];
  return `New-ItemProperty -Path ${path} -Name '${name}' -PropertyType ${type} -Value ${data} -Force | Out-Null`;
}

/** PowerShell takes curly quotation marks for straight ones; doubled, each of them is text. */
function psQuoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201B]/g, '$&$&')}'`;
}
