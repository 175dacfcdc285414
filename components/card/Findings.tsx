import type { CardProps } from '@/lib/guard/card';
import { Item } from './Item';
import { SourceLink } from './SourceLink';
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
        <Words>{reason}</Words> <SourceLink {...source} />
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
