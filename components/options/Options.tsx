import type { ComponentChildren } from 'preact';
import { Page } from '@/components/page/Page';
import { PolicyPage } from '@/components/policy/PolicyPage';
import { i18n } from '@/lib/i18n';
import { AlwaysFine } from './AlwaysFine';
import { CheckUp } from './CheckUp';
import { Choices } from './Choices';
import { Counts } from './Counts';
import { Everything } from './Everything';
import { Language } from './Language';
import { lockedIn, proposedIn } from './locked';
import { ProfileForm } from './ProfileForm';
import { RuleBook } from './RuleBook';
import { Sites } from './Sites';
import type { OptionsProps } from './types';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly view: ComponentChildren;
}

/** Everything the person can see, set and take away. */
export function Options(props: OptionsProps) {
  const sections: readonly Section[] = [
    {
      id: 'profile',
      title: i18n.t('profile.title'),
      lead: i18n.t('profile.lead'),
      view: (
        <ProfileForm
          profile={props.profile}
          locked={lockedIn(props.settings)}
          proposed={proposedIn(props.settings)}
          onChange={props.onProfile}
        />
      ),
    },
    {
      id: 'language',
      title: i18n.t('language.title'),
      lead: i18n.t('language.lead'),
      view: <Language {...props} />,
    },
    { id: 'fine', title: i18n.t('fine.title'), lead: i18n.t('fine.lead'), view: <AlwaysFine {...props} /> },
    { id: 'sites', title: i18n.t('sites.title'), lead: i18n.t('sites.lead'), view: <Sites {...props} /> },
    { id: 'choices', title: i18n.t('choices.title'), lead: i18n.t('choices.lead'), view: <Choices {...props} /> },
    { id: 'policy', title: i18n.t('policy.title'), lead: i18n.t('policy.lead'), view: <PolicyPage {...props} /> },
    { id: 'counts', title: i18n.t('counts.title'), lead: i18n.t('counts.lead'), view: <Counts {...props} /> },
    { id: 'check-up', title: i18n.t('checkUp.title'), lead: i18n.t('checkUp.lead'), view: <CheckUp /> },
    { id: 'rules', title: i18n.t('rules.title'), lead: i18n.t('rules.lead'), view: <RuleBook {...props} /> },
    { id: 'data', title: i18n.t('data.title'), lead: i18n.t('data.lead'), view: <Everything {...props} /> },
  ];
  return (
    <Page current="options">
      <h1>{i18n.t('pages.options')}</h1>
      <div class="book">
        <nav aria-label={i18n.t('pages.contents')}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <div>
          {sections.map(({ id, title, lead, view }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              <p class="soft">{lead}</p>
              <div class="panel">{view}</div>
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
