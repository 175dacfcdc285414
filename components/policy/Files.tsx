import { i18n } from '@/lib/i18n';
import type { KitFile } from '@/lib/policy/emit/kit';

/** Folders of the kit, and what stands beside them, in the order in which they are offered. */
const PLATFORMS = ['policy', 'windows', 'macos', 'linux', 'google-admin', 'firefox'] as const;
type Platform = (typeof PLATFORMS)[number];

const NAMES = {
  policy: 'platform.policy',
  windows: 'platform.windows',
  macos: 'platform.macos',
  linux: 'platform.linux',
  'google-admin': 'platform.googleAdmin',
  firefox: 'platform.firefox',
} as const satisfies Record<Platform, string>;

interface Props {
  readonly files: readonly KitFile[];
  readonly onSave: (file: KitFile) => void;
}

/** The files of a policy by the platform they are for. */
export function Files({ files, onSave }: Props) {
  return (
    <dl class="files">
      {PLATFORMS.map((platform) => (
        <div key={platform}>
          <dt>{i18n.t(NAMES[platform])}</dt>
          <dd>
            {files
              .filter(({ name }) => platformOf(name) === platform)
              .map((file) => (
                <button type="button" key={file.name} onClick={() => onSave(file)}>
                  {below(file.name)}
                </button>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function platformOf(name: string): Platform {
  return PLATFORMS.find((platform) => name.startsWith(`${platform}/`)) ?? 'policy';
}

/** The name without the platform's folder. */
function below(name: string): string {
  const platform = platformOf(name);
  return platform === 'policy' ? name : name.slice(platform.length + 1);
}
