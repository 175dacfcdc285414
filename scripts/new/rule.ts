import { readFileSync } from 'node:fs';
import { type Change, camelCase, create, insert, keyIn, pascalCase, TO_WRITE, titleCase } from './plan';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The rule with its examples, its setting, and what card and settings say of it in every language. */
export function rule(name: string): Change[] {
  const [id, setting] = [camelCase(name), `rule${pascalCase(name)}`];
  return [
    create(`lib/rules/${name}.ts`, ruleFile(name)),
    insert(
      'lib/rules/index.ts',
      [/import \{ advice/, `import { ${id} } from './${name}';\n`],
      [/ {2}discussed,\n\]/, `  ${id},\n`],
    ),
    insert('lib/policy/settings/rules.ts', [/ {2}ruleDiscussed:/, `  ${setting}: { ...RULE, since: '${version}' },\n`]),
    insert('lib/policy/settings/index.ts', [/ {2}discussed: 'ruleDiscussed'/, `  '${name}': '${setting}',\n`]),
    insert('components/card/wording.ts', [
      / {4}case 'picture':\n {6}return i18n\.t\('reason/,
      `    case '${name}':\n      return i18n.t('reason.${id}');\n`,
    ]),
    ...['en', 'es'].map((language) =>
      insert(
        `assets/locales/${language}.yml`,
        [keyIn('reason', 'discussed'), `  ${id}: ${TO_WRITE}, ${language}\n`],
        [keyIn('setting', 'ruleDiscussed'), `  ${setting}: ${TO_WRITE}, ${language}\n`],
        [keyIn('help', 'ruleDiscussed'), `  ${setting}: ${TO_WRITE}, ${language}\n`],
      ),
    ),
  ];
}

const ruleFile = (name: string): string => `import type { Rule } from '@/lib/engine/parts';
import { findingOn, ofTypes } from './helpers';
import { NCSBN_SOCIAL_MEDIA } from './sources';

export const ${camelCase(name)}: Rule = {
  id: '${name}',
  title: '${titleCase(name)}',
  number: 0,
  summary: '${TO_WRITE}: what it looks for, in one sentence.',
  source: NCSBN_SOCIAL_MEDIA,
  examples: [
    { marked: 'Mine has a [[FEATURE:tattoo of an anchor]].', level: 'caution', why: '${TO_WRITE}' },
    { marked: 'Anchors away!', level: 'clear', why: '${TO_WRITE}' },
  ],
  judge: (the) =>
    ofTypes(the, ['FEATURE']).map((signal) => findingOn(signal, 'caution', '${TO_WRITE}: why it matters, kindly.')),
};
`;
