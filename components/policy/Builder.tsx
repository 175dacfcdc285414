import { useMemo, useState } from 'preact/hooks';
import { i18n } from '@/lib/i18n';
import { effective } from '@/lib/policy/effective';
import { type Identity, STORES } from '@/lib/policy/emit/identity';
import { type KitFile, policyFiles, templateFiles } from '@/lib/policy/emit/kit';
import { policyOf } from '@/lib/policy/policy';
import { GROUPS } from '@/lib/policy/setting';
import { SETTING_KEYS, SETTINGS } from '@/lib/policy/settings';
import { validate } from '@/lib/policy/validate';
import { Files } from './Files';
import { type Draft, Form } from './Form';
import { Opener } from './Opener';
import { Refused } from './Refused';
import { TryOut, type TryOutProps } from './TryOut';
import { Where } from './Where';
import { WORDS } from './words';

export interface BuilderProps extends Pick<TryOutProps, 'assess'> {
  /** What to start from. */
  readonly first: Draft;
  /** Hands a file to the person. */
  readonly onSave: (file: KitFile) => void;
}

/** A policy from nothing to files: decide, see what is refused, try it on drafts, save it for every platform. */
export function Builder({ first, assess, onSave }: BuilderProps) {
  const [entered, enter] = useState(first);
  const [identity, identify] = useState<Identity>(STORES);
  const { values, refused } = useMemo(() => validate(entered), [entered]);
  const policy = useMemo(() => policyOf(effective(values, new Map())), [values]);
  const files = [...policyFiles(values, identity), ...templateFiles(identity, [WORDS])];
  return (
    <>
      <h1>{i18n.t('builder.title')}</h1>
      <p class="lead">{i18n.t('builder.lead')}</p>
      <div class="builder">
        <div>
          <div class="panel">
            <Opener onOpen={enter} />
          </div>
          {GROUPS.map((group) => (
            <details key={group} class="panel" open={group === 'general'}>
              <summary>
                <h2>{WORDS.group(group)}</h2>
              </summary>
              <Form
                keys={SETTING_KEYS.filter((key) => SETTINGS[key].group === group)}
                {...{ entered, refused }}
                onChange={enter}
              />
            </details>
          ))}
        </div>
        <div class="beside">
          <section class="panel">
            <p role="status" class="strong">
              {refused.length === 0 ? i18n.t('builder.fine') : i18n.t('builder.problems', [String(refused.length)])}
            </p>
            {refused.length > 0 && <Refused refused={refused} />}
          </section>
          <section class="panel">
            <h2>{i18n.t('builder.tryTitle')}</h2>
            <p class="soft">{i18n.t('builder.tryLead')}</p>
            <TryOut policy={policy} assess={assess} />
          </section>
          <section class="panel">
            <h2>{i18n.t('builder.filesTitle')}</h2>
            <p class="soft">{i18n.t('builder.filesLead')}</p>
            <Where identity={identity} onChange={identify} />
            <Files files={files} onSave={onSave} />
          </section>
        </div>
      </div>
    </>
  );
}
