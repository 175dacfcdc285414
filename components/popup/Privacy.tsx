import { i18n } from '@/lib/i18n';

/** What each permission is for. Others have no business here, and show under their own name. */
const PURPOSES = {
  storage: 'permission.storage',
  activeTab: 'permission.activeTab',
  scripting: 'permission.scripting',
} as const;

function hasPurpose(permission: string): permission is keyof typeof PURPOSES {
  return permission in PURPOSES;
}

/** What leaves the device, with the permissions held as the proof. */
export function Privacy({ permissions }: { readonly permissions: readonly string[] }) {
  return (
    <section>
      <h2>{i18n.t('popup.leaves')}</h2>
      <p class="strong">{i18n.t('popup.nothing')}</p>
      <details>
        <summary>{i18n.t('popup.proof')}</summary>
        <ul>
          {permissions.map((permission) => (
            <li key={permission}>
              <code>{permission}</code> {hasPurpose(permission) && i18n.t(PURPOSES[permission])}
            </li>
          ))}
          <li>{i18n.t('permission.none')}</li>
        </ul>
      </details>
    </section>
  );
}
