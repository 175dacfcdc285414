import { i18n } from '#i18n';
import type { CardProps } from '@/lib/guard/card';
import { Item } from './Item';
import { Words } from './Words';
import { groupsOf } from './wording';

type Props = Pick<
  CardProps,
  'verdict' | 'text' | 'active' | 'onActivate' | 'onReword' | 'onNotPatient' | 'onAlwaysFine'
>;

/** The very words, grouped by why they matter, each reason with its source. */
export function Findings({ verdict, text, active, onActivate, ...callbacks }: Props) {
  return groupsOf(verdict.assessment).map(({ reason, source, members }) => (
    <div class="group" key={reason}>
      <p>
        <Words>{reason}</Words>{' '}
        <a
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          title={source.title}
          aria-label={`${i18n.t('card.source')}: ${source.title}`}
        >
          <Words>{i18n.t('card.source')}</Words>
        </a>
      </p>
      <ul>
        {members.map(({ finding, index }) => (
          <Item
            key={`${index} ${finding.words}`}
            {...callbacks}
            finding={finding}
            text={text}
            mayVouch={verdict.mayVouch}
            active={active === index}
            onActivate={() => onActivate(index)}
          />
        ))}
      </ul>
    </div>
  ));
}
