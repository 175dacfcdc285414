import { fileURLToPath } from 'node:url';
import type { Example, RuleInfo } from '@/lib/engine/parts';
import { RULE_SETTINGS } from '@/lib/policy/settings';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNAL_GROUPS, SIGNALS_DESCRIBED, type SignalGroup } from '@/lib/signals/book/details';

/** Where the rule book is. */
export const BOOK = fileURLToPath(new URL('../../docs/rules', import.meta.url));

interface BookFile {
  readonly name: string;
  readonly content: string;
}

const WRITTEN = 'Written by `npm run rules` from `lib/rules` and `lib/signals`.';

const GROUP_TITLES: Readonly<Record<SignalGroup, string>> = {
  direct: 'Direct identifiers: a stop, beside somebody’s care',
  'spelled-out': 'Identify by themselves once spelled out: a question',
  sum: 'Count together: a question, once there are enough',
  conduct: 'How one speaks, and to whom',
  cue: 'Cues: they decide whether the others count',
};

/** The whole book: an overview, the signals, and a page for each rule. */
export function bookFiles(): BookFile[] {
  const pages = [...RULES, ...LIMITS].map((rule) => ({ name: `${rule.id}.md`, content: pageOf(rule) }));
  return [{ name: 'README.md', content: overview() }, { name: 'signals.md', content: signals() }, ...pages];
}

function overview(): string {
  const row = ({ id, number, title, summary }: RuleInfo) => `| [${title}](${id}.md) | ${number} | ${cell(summary)} |`;
  const head = '| rule | guide | what it says |\n| --- | --- | --- |';
  return `# The rule book

${WRITTEN} Examples run as tests.

A draft goes as far as the rule that weighs most. Limits may then hold it down.

${[head, ...RULES.map(row)].join('\n')}

## Limits

${[head, ...LIMITS.map(row)].join('\n')}

What the rules look for stands in [signals.md](signals.md).
`;
}

function signals(): string {
  const groups = SIGNAL_GROUPS.map((group) => {
    const rows = SIGNALS_DESCRIBED.filter((signal) => signal.group === group).map(
      ({ type, title, counts, not }) => `| ${title} | \`${type}\` | ${cell(counts)} | ${cell(not)} |`,
    );
    return `## ${GROUP_TITLES[group]}\n\n| detail | type | counts | is left alone |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# What the rules look for

${WRITTEN}

Only what is about a patient counts. To have certain words left alone, say on the card that they are always fine; they are listed among the settings, where they can be taken back.

${groups.join('\n\n')}
`;
}

function pageOf(rule: RuleInfo): string {
  const { id, title, number, summary, source, examples } = rule;
  const rows = examples.map(exampleRow).join('\n');
  return `# ${title}

${summary}

- ground: [${source.title}](${source.url})
- rule ${number} of the guide, \`lib/rules/${id}.ts\`
- ${switchFor(id)}

| draft | level | why |
| --- | --- | --- |
${rows}
`;
}

function isSetting(id: string): id is keyof typeof RULE_SETTINGS {
  return Object.hasOwn(RULE_SETTINGS, id);
}

function switchFor(id: string): string {
  if (!isSetting(id)) return 'it only ever lowers a level, so there is nothing to switch off';
  return `to switch it off, an institution sets [\`${RULE_SETTINGS[id]}\`](../admin/settings.md) to \`"off"\``;
}

function exampleRow({ marked, level, kind, author, why }: Example): string {
  const shown = marked.replace(/\[\[[A-Z0-9]+:(.+?)\]\]/g, '**$1**');
  const setting = [kind, ...Object.values(author ?? {})].filter((part) => part !== undefined).join(', ');
  return `| ${cell(shown)}${setting === '' ? '' : ` _(${setting})_`} | ${level} | ${cell(why)} |`;
}

/** Text that stays within its cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
