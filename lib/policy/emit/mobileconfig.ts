import type { Identity } from './identity';
import { escapeXml, wrap } from './xml';

type Plain = Readonly<Record<string, unknown>>;

/** Profiles are told apart by these for good; a new one would be installed beside the old. */
const UUIDS = {
  profile: '7B0E2C52-3B5B-4B0C-9B0E-6B0F3B1E5C01',
  chrome: '7B0E2C52-3B5B-4B0C-9B0E-6B0F3B1E5C02',
  edge: '7B0E2C52-3B5B-4B0C-9B0E-6B0F3B1E5C03',
  firefox: '7B0E2C52-3B5B-4B0C-9B0E-6B0F3B1E5C04',
} as const;

const IDENTIFIER = 'org.crowded-elevator.policy';

/** A profile for macOS: each browser reads its own domain. Chrome and Edge take the keys as they are. */
export function mobileconfig(plain: Plain, { chromeId, edgeId, geckoId }: Identity): string {
  const firefox = { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [geckoId]: plain } } };
  const profile = {
    PayloadContent: [
      payload('chrome', `com.google.Chrome.extensions.${chromeId}`, plain),
      payload('edge', `com.microsoft.Edge.extensions.${edgeId}`, plain),
      payload('firefox', 'org.mozilla.firefox', firefox),
    ],
    PayloadDisplayName: 'Crowded Elevator',
    PayloadIdentifier: IDENTIFIER,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: UUIDS.profile,
    PayloadVersion: 1,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    ...wrap('plist', { version: '1.0' }, plistLines(profile)),
    '',
  ].join('\n');
}

function payload(browser: keyof typeof UUIDS, domain: string, settings: Plain): Plain {
  return {
    ...settings,
    PayloadIdentifier: `${IDENTIFIER}.${browser}`,
    PayloadType: domain,
    PayloadUUID: UUIDS[browser],
    PayloadVersion: 1,
  };
}

function plistLines(value: unknown): string[] {
  if (typeof value === 'boolean') return [`<${value} />`];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (Array.isArray(value)) return wrap('array', {}, value.flatMap(plistLines));
  if (typeof value !== 'object' || value === null) return [`<string>${escapeXml(String(value))}</string>`];
  return wrap(
    'dict',
    {},
    Object.entries(value).flatMap(([key, item]) => [`<key>${escapeXml(key)}</key>`, ...plistLines(item)]),
  );
}
