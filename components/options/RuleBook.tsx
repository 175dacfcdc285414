import { i18n } from '#i18n';
import type { Example } from '@/lib/engine/parts';
import type { OptionsProps } from './types';

/** Words marked in an example: `[[TYPE:words]]`. */
const MARKED = /\[\[[A-Z0-9]{1,20}:([^[\]]+)\]\]/;

/** Every rule with its source and examples. Rules are written in English, like the drafts they judge. */
export function RuleBook({ rules }: Pick<OptionsProps, 'rules'>) {
  return (
    <div lang="en">
      {rules.map(({ id, title, summary, source, examples }) => (
        <details key={id} class="rule">
          <summary>{title}</summary>
          <p>{summary}</p>
          <p class="soft">
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          </p>
          <ul>
            {examples.map((example) => (
              <Shown key={example.marked} {...example} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Shown({ marked, level, why }: Example) {
  return (
    <li class={`level-${level}`}>
      {marked.split(MARKED).map((part, index) =>
        // Splitting by a group puts what the group caught at every odd place.
        index % 2 === 1 ? <mark key={`${part}${marked.indexOf(part)}`}>{part}</mark> : part,
      )}
      <span class="soft">
        {' '}
        <b>{i18n.t(`level.${level}`)}</b>: {why}
      </span>
    </li>
  );
}
