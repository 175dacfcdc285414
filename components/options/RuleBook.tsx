import { guidance } from '@/components/guidance';
import type { Example } from '@/lib/engine/parts';
import type { Source } from '@/lib/engine/types';
import { i18n, say } from '@/lib/i18n';
import { translated } from '@/lib/i18n/engine';
import { RULE_SETTINGS } from '@/lib/policy/settings';
import { ACTIONS, type Action } from '@/lib/policy/verdict';
import { Signals } from './Signals';
import type { OptionsProps } from './types';

/** Words marked in an example: `[[TYPE:words]]`. */
const MARKED = /\[\[[A-Z0-9]{1,20}:([^[\]]+)\]\]/;

/** Every rule with its source and examples, which are in English, like all drafts that are judged. */
export function RuleBook({ rules, signals, settings }: Pick<OptionsProps, 'rules' | 'signals' | 'settings'>) {
  return (
    <div>
      {rules.map(({ id, title, summary, source, examples }) => (
        <details key={id} class="rule">
          <summary>{say(`rule.${nameOf(id)}_title`) || title}</summary>
          <p>{say(`rule.${nameOf(id)}_summary`) || summary}</p>
          <Switch id={id} settings={settings} />
          <p class="soft">
            <Ground {...guidance(source)} />
          </p>
          <ul>
            {examples.map((example) => (
              <Shown key={example.marked} {...example} />
            ))}
          </ul>
        </details>
      ))}
      <Signals signals={signals} />
    </div>
  );
}

/** As translations name a rule: their names have no hyphens. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_');
}

function Ground({ title, url }: Source) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}

/** What is done about the rule now, and who could change that. Limits only lower, and have no switch. */
function Switch({ id, settings }: Pick<OptionsProps, 'settings'> & { readonly id: string }) {
  if (!isSwitched(id)) return null;
  const value = settings.get(RULE_SETTINGS[id])?.value;
  return (
    <p class="soft">
      {i18n.t('rules.now', [isAction(value) ? i18n.t(`value.${value}`) : i18n.t('value.level')])}{' '}
      {i18n.t('rules.switch')} <code>{RULE_SETTINGS[id]}</code>
    </p>
  );
}

function isSwitched(id: string): id is keyof typeof RULE_SETTINGS {
  return Object.hasOwn(RULE_SETTINGS, id);
}

function isAction(value: unknown): value is Action {
  return ACTIONS.some((action) => action === value);
}

function Shown({ marked, level, why }: Example) {
  return (
    <li class={`level-${level}`}>
      <span lang="en">
        {marked.split(MARKED).map((part, index) =>
          // Splitting by a group puts what the group caught at every odd place.
          index % 2 === 1 ? <mark key={`${part}${marked.indexOf(part)}`}>{part}</mark> : part,
        )}
      </span>
      <span class="soft">
        {' '}
        <b>{i18n.t(`level.${level}`)}</b>: {translated(why)}
      </span>
    </li>
  );
}
