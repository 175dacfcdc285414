import { Elevator } from '@/components/card/Elevator';
import { ProfileForm } from '@/components/options/ProfileForm';
import { Page } from '@/components/page/Page';
import type { Author } from '@/lib/engine/types';
import { i18n, languageTag } from '@/lib/i18n';
import { TryIt } from './TryIt';

export interface WelcomeProps {
  /** The guarded sites, as they call themselves. */
  readonly sites: readonly string[];
  readonly profile: Author;
  readonly onProfile: (profile: Author) => void;
}

/** The first minute: the idea, three drafts to try, what readers know already, and what the extension may do. */
export function Welcome({ sites, profile, onProfile }: WelcomeProps) {
  const names = new Intl.ListFormat(languageTag()).format(sites);
  return (
    <Page current="welcome">
      <div class="hero">
        <div>
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="lead">{i18n.t('welcome.lead')}</p>
        </div>
        <Elevator witness="anyone" />
      </div>
      <ol class="steps">
        <li>
          <h2>{i18n.t('welcome.tryTitle')}</h2>
          <p>{i18n.t('welcome.tryText')}</p>
          <TryIt />
        </li>
        <li>
          <h2>{i18n.t('profile.title')}</h2>
          <p>{i18n.t('profile.lead')}</p>
          <div class="panel">
            <ProfileForm profile={profile} onChange={onProfile} />
          </div>
        </li>
        <li>
          <h2>{i18n.t('welcome.mayTitle')}</h2>
          <ul>
            <li>{i18n.t('welcome.mayRead', [names])}</li>
            <li>{i18n.t('welcome.maySend')}</li>
            <li>{i18n.t('welcome.mayKeep')}</li>
          </ul>
        </li>
      </ol>
      <p class="lead">{i18n.t('welcome.done')}</p>
    </Page>
  );
}
