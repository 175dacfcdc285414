import type { Draft as Entered } from '@/components/policy/Form';
import type { PolicyPageProps } from '@/components/policy/PolicyPage';
import type { RuleInfo } from '@/lib/engine/parts';
import type { Author } from '@/lib/engine/types';
import type { LocaleChoice } from '@/lib/i18n/locales';
import type { LedgerLine } from '@/lib/ledger';
import type { SignalInfo } from '@/lib/signals/book/details';

/** A site the guard knows. */
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

export interface OptionsProps extends PolicyPageProps {
  readonly profile: Author;
  /** Words that never count, as the person wrote them. */
  readonly alwaysFine: readonly string[];
  readonly sites: readonly SiteChoice[];
  /** Ids of the sites that are left alone. */
  readonly sitesOff: readonly string[];
  /** What else the person has chosen, by setting. */
  readonly choices: Entered;
  readonly ledger: readonly LedgerLine[];
  /** ISO date where the person is. */
  readonly today: string;
  readonly rules: readonly RuleInfo[];
  readonly signals: readonly SignalInfo[];

  readonly onProfile: (profile: Author) => void;
  readonly onAlwaysFine: (words: readonly string[]) => void;
  readonly onSitesOff: (ids: readonly string[]) => void;
  readonly onChoices: (choices: Entered) => void;
  readonly onLocale: (locale: LocaleChoice) => void;
  readonly onExportCounts: (format: 'csv' | 'json') => void;
  readonly onExportEverything: () => void;
  readonly onErase: () => void;
}
