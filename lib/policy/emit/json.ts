/** Policies for platforms that take JSON. */
import type { Identity } from './identity';

type Plain = Readonly<Record<string, unknown>>;

/** /etc/opt/chrome/policies/managed/…json, and /etc/chromium/policies/managed/…json for Chromium. */
export function linuxPolicies(plain: Plain, { chromeId, chromeUpdates }: Identity): Plain {
  return {
    ExtensionSettings: { [chromeId]: { installation_mode: 'force_installed', update_url: chromeUpdates } },
    '3rdparty': { extensions: { [chromeId]: plain } },
  };
}

/** The "Policy for extensions" box of the Google Admin console. */
export function googleAdmin(plain: Plain): Plain {
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, { Value: value }]));
}

/** policies.json of Firefox (https://firefox-admin-docs.mozilla.org/reference/policies/3rdparty/). */
export function firefoxPolicies(plain: Plain, { geckoId, firefoxPackage }: Identity): Plain {
  return {
    policies: {
      ExtensionSettings: { [geckoId]: { installation_mode: 'force_installed', install_url: firefoxPackage } },
      '3rdparty': { Extensions: { [geckoId]: plain } },
    },
  };
}
