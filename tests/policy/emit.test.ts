import { readdirSync, readFileSync } from 'node:fs';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { parse as parsePlist } from 'plist';
import { describe, expect, test } from 'vitest';
import { STORES } from '@/lib/policy/emit/identity';
import { encode, type KitFile, plainPolicy, policyFiles, templateFiles } from '@/lib/policy/emit/kit';
import { registryKeys } from '@/lib/policy/emit/registry';
import { SETTING_KEYS, SETTINGS } from '@/lib/policy/settings';
import { validate } from '@/lib/policy/validate';
import { GUIDE, guideFiles } from '@/scripts/policy/files';
import { allTexts } from '@/scripts/policy/texts';
import { admxFaults } from './admx-schema';
import { schemaFaults } from './chromium-schema';

/** Every setting with its example, and with words that no format takes as they are. */
const RAW: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].example])),
  institutionName: 'St. “Mary’s” & \\Sons <’n’ "Co">',
  ownPlaces: ["O'Neill 'B'", '100 % — Ñandú $x `y` 😷'],
};
const { values, refused } = validate(RAW);
const FILES = policyFiles(values, STORES);
const TEMPLATES = templateFiles(STORES, await allTexts());

const contentOf = (name: string, files: readonly KitFile[] = FILES): string => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return file.content;
};
/** The values that arrive when a platform hands over what it was given. */
const arriving = (raw: unknown) => plainPolicy(validate(raw).values);
const PLAIN = plainPolicy(values);

test('the sample is fully valid', () => {
  expect(refused).toEqual([]);
});

test('the kit in the guide is what the settings make now (npm run policy)', async () => {
  const files = await guideFiles();
  for (const file of files)
    expect(readFileSync(`${GUIDE}/${file.name}`, null).equals(encode(file)), file.name).toBe(true);
  const kept = readdirSync(`${GUIDE}/kit`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept).toHaveLength(files.filter(({ name }) => name.startsWith('kit/')).length);
});

test('Chromium takes the schema, and every setting is in it', () => {
  const schema: { properties: object } = JSON.parse(contentOf('managed_schema.json', TEMPLATES));
  expect(schemaFaults(schema)).toEqual([]);
  expect(Object.keys(schema.properties)).toEqual([...SETTING_KEYS]);
});

describe('every platform hands over what was decided', () => {
  const { chromeId, edgeId, geckoId } = STORES;

  test('Linux', () => {
    const policies = JSON.parse(contentOf('linux/chrome-policies.json'));
    expect(arriving(policies['3rdparty'].extensions[chromeId])).toEqual(PLAIN);
  });

  test('Firefox', () => {
    const { policies } = JSON.parse(contentOf('firefox/policies.json'));
    expect(arriving(policies['3rdparty'].Extensions[geckoId])).toEqual(PLAIN);
  });

  test('Google Admin', () => {
    const wrapped: Record<string, { Value: unknown }> = JSON.parse(contentOf('google-admin/chrome-policy.json'));
    expect(arriving(Object.fromEntries(Object.entries(wrapped).map(([key, { Value }]) => [key, Value])))).toEqual(
      PLAIN,
    );
  });

  test('macOS, read by an independent reader of profiles', () => {
    const profile = JSON.parse(JSON.stringify(parsePlist(contentOf('macos/crowded-elevator.mobileconfig'))));
    const types = profile.PayloadContent.map(({ PayloadType }: { PayloadType: string }) => PayloadType);
    expect(types).toEqual([
      `com.google.Chrome.extensions.${chromeId}`,
      `com.microsoft.Edge.extensions.${edgeId}`,
      'org.mozilla.firefox',
    ]);
    const [chrome, edge, firefox] = profile.PayloadContent;
    for (const settings of [chrome, edge, firefox['3rdparty'].Extensions[geckoId]])
      expect(arriving(settings)).toEqual(PLAIN);
  });

  test('the Windows registry', () => {
    for (const key of Object.values(registryKeys(STORES))) expect(arriving(registry()[key])).toEqual(PLAIN);
  });

  test('PowerShell sets the same', () => {
    const script = contentOf('windows/Set-CrowdedElevatorPolicy.ps1');
    expect(script).toContain(
      "-Name 'institutionName' -PropertyType String -Value 'St. “Mary’’s” & \\Sons <’’n’’ \"Co\">'",
    );
    expect(script).toContain("-Name '1' -PropertyType String -Value 'O''Neill ''B'''");
    expect(script).toContain("-Name 'allowPause' -PropertyType DWord -Value 0");
    // Every quotation that opens is closed on its line.
    const open = script
      .split('\r\n')
      .filter((line) => (line.replace(/#.*$/, '').match(/['\u2018-\u201B]/g) ?? []).length % 2);
    expect(open).toEqual([]);
  });
});

/** Reads the registry file: keys below HKEY_LOCAL_MACHINE, lists as keys in keys. */
function registry(): Record<string, Record<string, unknown>> {
  const keys: Record<string, Record<string, unknown>> = {};
  let at: Record<string, unknown> = {};
  for (const line of contentOf('windows/crowded-elevator.reg').split('\r\n')) {
    const [, path] = line.match(/^\[HKEY_LOCAL_MACHINE\\(.+)\]$/) ?? [];
    const [, name, data = ''] = line.match(/^"(\w+)"=(.+)$/) ?? [];
    if (path !== undefined) {
      at = {};
      const parent = keys[path.slice(0, path.lastIndexOf('\\'))];
      if (parent) parent[path.slice(path.lastIndexOf('\\') + 1)] = at;
      else keys[path] = at;
    } else if (name !== undefined) {
      at[name] = data.startsWith('dword:') ? Number.parseInt(data.slice(6), 16) : JSON.parse(data);
    }
  }
  return keys;
}

describe('administrative templates', () => {
  const parse = (name: string): Document =>
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${name}: ${level}: ${message}`);
      },
    }).parseFromString(contentOf(`windows/${name}`, TEMPLATES), 'text/xml');
  const rootOf = ({ documentElement }: Document): Element => documentElement ?? never();
  const elements = (document: Document, tag: string): Element[] => [...document.getElementsByTagName(tag)];
  const attributes = (document: Document, tag: string, name: string) =>
    elements(document, tag).map((element) => element.getAttribute(name) ?? '');

  const template = contentOf('windows/crowded-elevator-chrome.admx', TEMPLATES);
  test.each([
    ['an attribute that is missing', template.replace(' class="Machine"', ''), 'there is no class'],
    ['one that is unknown', template.replace(' class=', ' klass="x" class='), 'klass cannot be'],
    ['a reference that is none', template.replace('"$(string.mode)"', '"Mode"'), 'displayName cannot be "Mode"'],
    ['a name that is none', template.replace('name="onStop"', 'name="on-stop"'), 'name cannot be "on-stop"'],
    ['an element that is unknown', template.replace('<supportedOn ref', '<since ref'), '<since> does not belong here'],
    [
      'parts in another order',
      template
        .replace(/<resources [^>]+>/, '')
        .replace('</categories>', '</categories><resources minRequiredRevision="1.0" />'),
      'order',
    ],
    ['text where there is none', template.replace('<policies>', '<policies>All'), 'there is text in it: All'],
    [
      'a value of two kinds',
      template.replace('<decimal value="1" />', '<decimal value="1" /><string>1</string>'),
      'there are 2 children',
    ],
    ['another namespace', template.replace('GroupPolicy/2006/07', 'GroupPolicy/2006/08'), 'is in the namespace'],
  ])('a template is refused for %s', (_, source, fault) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'text/xml');
    expect(admxFaults(documentElement ?? never()).join('\n')).toContain(fault);
  });

  describe.each(['chrome', 'edge'] as const)('%s', (browser) => {
    const admx = parse(`crowded-elevator-${browser}.admx`);

    test('Microsoft’s schema takes the template', () => {
      expect(admxFaults(rootOf(admx))).toEqual([]);
    });

    test('there is a policy for every setting, at the right place in the registry', () => {
      expect(attributes(admx, 'policy', 'name')).toEqual([...SETTING_KEYS]);
      expect([...new Set(attributes(admx, 'policy', 'key'))]).toEqual([registryKeys(STORES)[browser]]);
      const lists = SETTING_KEYS.filter((key) => SETTINGS[key].type === 'list');
      expect(attributes(admx, 'list', 'key')).toEqual(lists.map((key) => `${registryKeys(STORES)[browser]}\\${key}`));
    });

    test('categories and supported versions that are referred to exist', () => {
      const categories = attributes(admx, 'category', 'name');
      for (const reference of attributes(admx, 'parentCategory', 'ref')) expect(categories).toContain(reference);
      for (const reference of attributes(admx, 'supportedOn', 'ref').filter(Boolean))
        expect(attributes(admx, 'definition', 'name')).toContain(reference);
    });

    test.each(['en-US', 'es-ES'])('every string and presentation is there, in %s', (locale) => {
      const adml = parse(`${locale}/crowded-elevator-${browser}.adml`);
      expect(admxFaults(rootOf(adml))).toEqual([]);
      const source = contentOf(`windows/crowded-elevator-${browser}.admx`, TEMPLATES);
      const used = (kind: string) =>
        [...source.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id);
      const strings = attributes(adml, 'string', 'id');
      expect(new Set(strings).size).toBe(strings.length);
      expect(new Set(used('string'))).toEqual(new Set(strings));
      expect(used('presentation')).toEqual(attributes(adml, 'presentation', 'id'));
      const order: readonly string[] = SETTING_KEYS;
      // Each presentation shows the element of its policy, and nothing else.
      const shown = elements(adml, 'presentationTable')[0]?.getElementsByTagName('*') ?? [];
      const references = [...shown].map((element) => element.getAttribute('refId')).filter(Boolean);
      expect(references).toEqual(
        ['enum', 'decimal', 'text', 'list']
          .flatMap((tag) => attributes(admx, tag, 'id'))
          .filter(Boolean)
          .sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      );
    });
  });
});

test('Jamf’s form has every setting, with the English words', () => {
  const { properties } = JSON.parse(contentOf('macos/jamf-schema.json', TEMPLATES));
  expect(Object.keys(properties)).toEqual([...SETTING_KEYS]);
  expect(properties.onStop).toMatchObject({
    title: 'For a stop',
    type: 'string',
    enum: ['off', 'note', 'ask', 'block'],
  });
});

test('files are encoded as their platforms expect', () => {
  const bytes = (name: string) => [...encode(FILES.find((each) => each.name === name) ?? never())];
  expect(bytes('windows/crowded-elevator.reg').slice(0, 4)).toEqual([0xff, 0xfe, 0x57, 0]);
  expect(bytes('windows/Set-CrowdedElevatorPolicy.ps1').slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

function never(): never {
  throw new Error('There is no such file.');
}
