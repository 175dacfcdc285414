/** One person at one composer: writes a draft with slips, posts it, and decides where the extension asks. */
import type { Composer } from '@/tests/browser/composers/composer';
import type { Tab } from '@/tests/browser/drivers/browser';
import { CONFERENCE } from '@/tests/browser/scenarios/drafts';
import { HELD, POST_ANYWAY, PRESS_AGAIN, REASON } from '@/tests/browser/scenarios/labels';
import { openStage, type Stage } from '@/tests/browser/stage';
import { until } from '@/tests/browser/until';
import { isLocked, readCorpora } from '../corpus';

/** What became of a draft. */
export type Fate = 'sent' | 'sent unchecked' | 'sent anyway' | 'changed and sent';

type Random = () => number;

/** A post's length, in characters. */
const LONGEST = 140;

/** What editors turn into formatting while it is typed: lists, quotes, emphasis. */
const MARKUP = /^(?:\d+[.)]|[-+>]) |[*_~`]/;

/** Drafts that any box takes as they are typed: no mentions or tags, after which sites open lists, and no markup. */
const DRAFTS = readCorpora()
  .filter((labelled) => !isLocked(labelled))
  .map(({ draft }) => draft.text)
  .filter((text) => text.length <= LONGEST && /^[ -~]+$/.test(text) && !/[@#:/]|^ | $| {2}/.test(text))
  .filter((text) => !MARKUP.test(text));

/** What confirms the reason at a stop. */
const CONFIRM = /^post anyway$/i;

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** Types with slips that are taken back. */
async function write(stage: Stage, text: string, random: Random): Promise<void> {
  for (const part of text.match(/.{1,24}/g) ?? []) {
    await stage.type(part);
    if (random() > 0.3) continue;
    await stage.type('qx');
    await stage.tab.press('Backspace');
    await stage.tab.press('Backspace');
  }
}

async function isOnLastStep({ tab, composer: { lastStep } }: Stage): Promise<boolean> {
  return lastStep !== undefined && tab.evaluate((step) => document.querySelector(step) !== null, lastStep);
}

/** Sent, or about to be with the site's last step. */
async function isSent(stage: Stage, text: string): Promise<boolean> {
  return (await stage.sent()).includes(text) || isOnLastStep(stage);
}

/** Presses Post and waits for what comes of it: sent, or held by the card. Where the site wants it, presses again. */
async function press(stage: Stage, text: string): Promise<'sent' | 'held'> {
  await stage.post();
  return until(`${JSON.stringify(text)} to be sent or held`, async () => {
    const said = (await stage.card())?.text ?? '';
    if (HELD.test(said)) return 'held';
    if (await isSent(stage, text)) return 'sent';
    if (PRESS_AGAIN.test(said)) await stage.post();
    return null;
  });
}

/** Past a question, and past a stop, which wants its reason confirmed; then past a site that wants another press. */
async function decideToPost(stage: Stage, text: string): Promise<void> {
  await stage.press(POST_ANYWAY);
  await stage.press(REASON);
  await until(`${JSON.stringify(text)} to be sent anyway`, async () => {
    if (await isSent(stage, text)) return true;
    const card = await stage.card();
    if (card?.controls.some(({ name }) => CONFIRM.test(name))) await stage.press(CONFIRM);
    else if (PRESS_AGAIN.test(card?.text ?? '')) await stage.post();
    return false;
  });
}

async function post(
  stage: Stage,
  text: string,
  random: Random,
): Promise<{ readonly fate: Fate; readonly sent: string }> {
  if ((await press(stage, text)) === 'sent') {
    await stage.delivered(text);
    const unchecked = /went out unchecked/i.test((await stage.card())?.text ?? '');
    return { fate: unchecked ? 'sent unchecked' : 'sent', sent: text };
  }
  if (random() < 0.5) {
    await decideToPost(stage, text);
    await stage.delivered(text);
    return { fate: 'sent anyway', sent: text };
  }
  await stage.tab.press('Escape');
  await stage.retype(CONFERENCE);
  await press(stage, CONFERENCE);
  await stage.delivered(CONFERENCE);
  return { fate: 'changed and sent', sent: CONFERENCE };
}

/** Throws where a draft does not stand in the box as it was typed, or is not sent once. */
export async function visit(tab: Tab, composers: readonly Composer[], random: Random): Promise<Fate> {
  const composer = pick(composers, random);
  const text = pick(DRAFTS, random);
  const where = `${composer.site} ${composer.name}: ${JSON.stringify(text)}`;
  const stage = await openStage(tab, composer);
  await write(stage, text, random);
  const written = await stage.model();
  if (written !== text) throw new Error(`${where} stands in the box as ${JSON.stringify(written)}.`);
  const { fate, sent } = await post(stage, text, random);
  const times = (await stage.sent()).filter((each) => each === sent).length;
  if (times !== 1) throw new Error(`${where} was sent ${times} times.`);
  return fate;
}
