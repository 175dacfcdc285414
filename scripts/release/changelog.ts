const UNRELEASED = '## Unreleased\n';

/**
 * Gives what is unreleased a version and a date (year-month-day), under a new, empty heading for what comes next.
 * Throws when there is nothing to release.
 */
export function released(changelog: string, version: string, date: string): string {
  const [before, after] = changelog.split(UNRELEASED);
  if (before === undefined || after === undefined) throw new Error('CHANGELOG.md has no heading "Unreleased".');
  const [entries = ''] = after.split(/^## /m);
  if (entries.trim() === '') throw new Error('CHANGELOG.md says nothing under "Unreleased".');
  return `${before}${UNRELEASED}\n## ${version} · ${date}\n${after}`;
}

/** Whether a version comes after another; both are three numbers with dots between, which every store takes. */
export function isLater(version: string, than: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false;
  const [next, last] = [version, than].map((text) => text.split('.').map(Number));
  const at = next?.findIndex((part, index) => part !== last?.[index]) ?? -1;
  return at >= 0 && (next?.[at] ?? 0) > (last?.[at] ?? 0);
}
