import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type PolicyCopy, PolicySource, SETTLED } from '@/lib/policy/source';

type Raw = Readonly<Record<string, unknown>>;

/** A browser that answers when and what it is told to. */
class FakeBrowser {
  managed: Raw | 'rejects' | Promise<Raw> = {};
  copy: PolicyCopy | null = null;
  isFull = false;
  now = 1_000_000;
  /** The session began at 1,000,000. */
  source(): PolicySource {
    return new PolicySource({
      readManaged: async () => {
        if (this.managed === 'rejects') throw new Error('Managed storage manifest not found');
        return this.managed;
      },
      loadCopy: async () => this.copy,
      saveCopy: async (copy) => {
        if (this.isFull) throw new Error('QUOTA_BYTES quota exceeded');
        this.copy = copy;
      },
      startedAt: async () => 1_000_000,
      now: () => this.now,
    });
  }
}

const OLD = { mode: 'observe' };
const NEW = { mode: 'coach' };
const never = new Promise<Raw>(() => {});
let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  return () => vi.useRealTimers();
});

describe('first run', () => {
  test('a policy that is there is read and kept', async () => {
    browser.managed = NEW;
    expect(await browser.source().received()).toMatchObject({ raw: NEW, state: 'read' });
    expect(browser.copy).toEqual({ raw: NEW, readAt: browser.now });
  });

  test.each([[{}], ['rejects' as const]])('nothing yet (%s) does not mean unmanaged', async (managed) => {
    browser.managed = managed;
    const source = browser.source();
    expect((await source.received()).state).toBe('waiting');
    expect(browser.copy).toBeNull();
    browser.managed = NEW;
    expect(await source.received()).toMatchObject({ raw: NEW, state: 'read' });
  });

  test('nothing after half a minute does', async () => {
    browser.now += SETTLED;
    expect(await browser.source().received()).toMatchObject({ raw: {}, state: 'read' });
  });

  test('nothing in a session that is to begin only later does too: the clock has been put back', async () => {
    browser.now -= 1;
    expect(await browser.source().received()).toMatchObject({ raw: {}, state: 'read' });
  });

  test('storage that answers nothing but errors is no reason to fail', async () => {
    const broken = () => Promise.reject(new Error('corrupt'));
    const source = new PolicySource({
      readManaged: broken,
      loadCopy: broken,
      saveCopy: broken,
      startedAt: broken,
      now: () => browser.now,
    });
    expect((await source.received()).state).toBe('waiting');
  });

  test('a browser that does not answer keeps nobody waiting', async () => {
    vi.useFakeTimers();
    browser.managed = never;
    const received = browser.source().received();
    await vi.advanceTimersByTimeAsync(300);
    expect((await received).state).toBe('waiting');
  });
});

describe('with a copy', () => {
  beforeEach(() => {
    browser.copy = { raw: OLD, readAt: 5 };
  });

  test('the copy answers at once, the browser corrects it', async () => {
    let arrive = (_: Raw) => {};
    browser.managed = new Promise<Raw>((resolve) => {
      arrive = resolve;
    });
    const source = browser.source();
    expect(await source.received()).toEqual({ raw: OLD, readAt: 5, state: 'kept' });
    const changed = new Promise<void>((resolve) => source.onChange(resolve));
    arrive(NEW);
    await changed;
    expect(await source.received()).toMatchObject({ raw: NEW, state: 'read' });
  });

  test('an early empty answer does not undo it', async () => {
    const source = browser.source();
    await source.received();
    expect(await source.received()).toMatchObject({ raw: OLD, state: 'kept' });
    expect(browser.copy?.raw).toEqual(OLD);
  });

  test('a late one does', async () => {
    vi.useFakeTimers();
    const source = browser.source();
    const changed = vi.fn();
    source.onChange(changed);
    await source.received();
    browser.now += SETTLED;
    // It asks again by itself.
    await vi.advanceTimersByTimeAsync(500);
    expect(changed).toHaveBeenCalledOnce();
    expect(await source.received()).toMatchObject({ raw: {}, state: 'read' });
    expect(browser.copy?.raw).toEqual({});
  });

  test('the same policy once more is no change', async () => {
    browser.managed = OLD;
    const source = browser.source();
    const changed = vi.fn();
    source.onChange(changed);
    await source.received();
    expect(await source.received()).toMatchObject({ raw: OLD, state: 'read' });
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('while the browser runs', () => {
  test('a change counts, and so does the end of all policy', async () => {
    browser.managed = OLD;
    const source = browser.source();
    await source.received();
    browser.managed = NEW;
    await source.changed();
    expect(await source.received()).toMatchObject({ raw: NEW });
    browser.managed = {};
    await source.changed();
    expect(await source.received()).toMatchObject({ raw: {}, state: 'read' });
    expect(browser.copy?.raw).toEqual({});
  });

  test('a change counts even where no copy can be kept', async () => {
    browser.managed = OLD;
    browser.isFull = true;
    const source = browser.source();
    await source.received();
    browser.managed = NEW;
    const changed = vi.fn();
    source.onChange(changed);
    await source.changed();
    expect(changed).toHaveBeenCalledOnce();
    expect(await source.received()).toMatchObject({ raw: NEW, state: 'read' });
  });

  test('whoever waits for the first word hears it, or gives up', async () => {
    vi.useFakeTimers();
    const source = browser.source();
    const heard = source.settled(60_000);
    await vi.advanceTimersByTimeAsync(400);
    browser.managed = NEW;
    await vi.advanceTimersByTimeAsync(500);
    await heard;

    browser.managed = {};
    const gaveUp = browser.source().settled(5000);
    browser.now += 5000;
    await vi.advanceTimersByTimeAsync(1000);
    await gaveUp;
  });
});
