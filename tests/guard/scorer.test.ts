import { afterEach, expect, test, vi } from 'vitest';
import type { Draft } from '@/lib/engine/types';
import type { ReadDraft } from '@/lib/guard/draft';
import { LOST, Scorer } from '@/lib/guard/scorer';
import type { Verdict } from '@/lib/policy/verdict';
import { VERDICT } from './verdict';

const read = (text: string): ReadDraft => ({ draft: { kind: 'post', text }, key: text, parts: [] });

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = ({ text }: Draft) => {
    asked.push(text);
    return new Promise<Verdict>((resolve) => answers.push(() => resolve(VERDICT)));
  };
  return { asked, ask, answer: () => answers.shift()?.() };
}

afterEach(() => {
  vi.useRealTimers();
});

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('while one draft is on its way only the latest waits behind it', async () => {
  const worker = slowWorker();
  const scorer = new Scorer(worker.ask);
  for (const text of ['a', 'ab', 'abc', 'abcd']) void scorer.follow(read(text), () => {});
  worker.answer();
  await turn();
  worker.answer();
  await turn();
  expect(worker.asked).toEqual(['a', 'abcd']);
  expect(scorer.known(read('abcd'))).toBe(VERDICT);
  expect(scorer.known(read('ab'))).toBeUndefined();
});

test('a draft about to be sent shares the request of the draft being typed', async () => {
  const worker = slowWorker();
  const scorer = new Scorer(worker.ask);
  void scorer.follow(read('a'), () => {});
  const verdict = scorer.within(read('a'), 1000);
  worker.answer();
  expect(await verdict).toBe(VERDICT);
  expect(worker.asked).toEqual(['a']);
});

test('a worker that does not answer in time gives no verdict', async () => {
  const scorer = new Scorer(slowWorker().ask);
  expect(await scorer.within(read('a'), 5)).toBeNull();
});

test('a worker that is stopped on the way gives no verdict, and the next draft is scored again', async () => {
  let alive = false;
  const scorer = new Scorer(() => (alive ? Promise.resolve(VERDICT) : Promise.reject(new Error('stopped'))));
  await scorer.follow(read('a'), () => {});
  expect(scorer.known(read('a'))).toBeUndefined();
  alive = true;
  await scorer.follow(read('a'), () => {});
  expect(scorer.known(read('a'))).toBe(VERDICT);
});

test('a worker that never answers holds nothing up: the next draft is asked about once the request counts as lost', async () => {
  vi.useFakeTimers();
  const worker = slowWorker();
  const scorer = new Scorer(worker.ask);
  void scorer.follow(read('a'), () => {});
  void scorer.follow(read('ab'), () => {});
  await vi.advanceTimersByTimeAsync(LOST);
  expect(worker.asked).toEqual(['a', 'ab']);
  await vi.advanceTimersByTimeAsync(LOST);
  void scorer.follow(read('ab'), () => {});
  expect(worker.asked).toEqual(['a', 'ab', 'ab']);
});

test('an answer from before the verdicts were forgotten is not kept', async () => {
  const worker = slowWorker();
  const scorer = new Scorer(worker.ask);
  void scorer.follow(read('a'), () => {});
  scorer.forget();
  worker.answer();
  await turn();
  expect(scorer.known(read('a'))).toBeUndefined();
});

test('old verdicts make room', async () => {
  const scorer = new Scorer(() => Promise.resolve(VERDICT));
  for (let i = 0; i < 40; i++) await scorer.follow(read(String(i)), () => {});
  expect(scorer.known(read('0'))).toBeUndefined();
  expect(scorer.known(read('39'))).toBe(VERDICT);
});

test('a worker that is stopped over a draft is asked once more', async () => {
  let times = 0;
  const scorer = new Scorer(async () => {
    times += 1;
    if (times === 1) throw new Error('The message port closed before a response was received.');
    return VERDICT;
  });
  expect(await scorer.within(read('a'), 1000)).toBe(VERDICT);
  expect(times).toBe(2);
});

test('what a worker was asked before its line was cut is asked once more', async () => {
  const worker = slowWorker();
  const scorer = new Scorer(worker.ask);
  const verdict = scorer.within(read('a'), 1000);
  scorer.cut();
  await turn();
  expect(worker.asked).toEqual(['a', 'a']);
  worker.answer();
  worker.answer();
  expect(await verdict).toBe(VERDICT);
});

test('a cut line is no error of drafts that have been answered', async () => {
  const worker = slowWorker();
  const scorer = new Scorer(worker.ask);
  const verdict = scorer.within(read('a'), 1000);
  worker.answer();
  await verdict;
  scorer.cut();
  await turn();
  expect(worker.asked).toEqual(['a']);
});
