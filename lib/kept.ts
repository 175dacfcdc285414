/** What is kept in the browser's storage, checked as it is read back: disks, other versions and other programs spoil it. */
import { type StorageItemKey, storage } from 'wxt/utils/storage';

export interface Kept<T> {
  readonly getValue: () => Promise<T>;
  readonly setValue: (value: T) => Promise<void>;
  /** Calls when another value is kept. Returns how to stop it. */
  readonly watch: (onChange: () => void) => () => void;
}

/** `read` makes sense of whatever is found, `undefined` and `null` for nothing included. */
export function kept<T>(key: StorageItemKey, read: (value: unknown) => T): Kept<T> {
  return {
    getValue: async () => read(await storage.getItem<unknown>(key)),
    setValue: (value) => storage.setItem(key, value),
    watch: (onChange) => storage.watch(key, onChange),
  };
}

/** What fits, of a list; nothing of anything else. */
export function listed<T>(fits: (value: unknown) => value is T): (value: unknown) => readonly T[] {
  return (value) => (Array.isArray(value) ? value.filter(fits) : []);
}

/** What fits, else the fallback. */
export function fitting<T>(fits: (value: unknown) => value is T, fallback: T): (value: unknown) => T {
  return (value) => (fits(value) ? value : fallback);
}
