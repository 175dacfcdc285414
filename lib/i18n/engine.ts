/**
 * The engine and the rule book speak English, each sentence beside what it is about. Here the same is said in the
 * person's language: whole phrases by their own letters, sentences by their form. What a language has no words for, and
 * whatever the person wrote, stays as it is.
 */
import type { Assessment } from '@/lib/engine/types';
import { languageTag, say } from '.';

/** The engine's sentences; what is caught is put into the places of the message, in order. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^No place is told: about ([\d.,]+) people in (.+)\.$/, 'noPlace'],
  [/^Your profile shows the place \(([^)]+)\): about ([\d.,]+) people\.$/, 'placeOnProfile'],
  [/^The draft tells the place \(([^)]+)\): about ([\d.,]+) people\.$/, 'placeTold'],
  [/^around (.+)$/, 'around'],
  [/^No rare condition is told; ([^:]+): about ([\d.,]+) per 100,000 people a year\.$/, 'noCondition'],
  [/^([^:]+): about ([\d.,]+) per 100,000 people a year\.$/, 'events'],
  [/^([^:]+): about ([\d.,]+) per 100,000 people live with it\.$/, 'living'],
  [/^([^:]+): about ([\d.,]+) per 100,000 births\.$/, 'births'],
  [/^The time leaves (.+) open\.$/, 'timeLeaves'],
  [/^No time is told; readers will look at (.+)\.$/, 'noTime'],
  [/^Counted: (.+) under 1\.$/, 'countedUnderOne'],
  [/^Counted: (.+) of (\d+) and over\.$/, 'countedAndOver'],
  [/^Counted: (.+) of (\d+)\.$/, 'countedOf'],
  [/^Counted: (.+) from (\d+) to (\d+)\.$/, 'countedBetween'],
  [/^Counted: (.+)\.$/, 'counted'],
  [/^Narrowed further by (.+)\.$/, 'narrowed'],
  [/^You see at most about (.+) patients a day\.$/, 'caseload'],
  [/^(\u201c.+\u201d) leads to one person$/, 'leadsToOne'],
  [/^(.+); (\d+) % likely$/, 'likely'],
  [/^([^(]+) \((\u201c.+\u201d)\)$/, 'byWords'],
  [/^weight: (\w+)$/, 'weight'],
  [/^lowered by one: the draft says (.+)$/, 'lowered'],
  [/^your profile shows (.+)$/, 'profileShows'],
  [/^in a (post|reply|comment|group|dm|review-reply)$/, 'inA'],
  [/^before "(.+)"$/, 'before'],
  [/^after "(.+)"$/, 'after'],
];

/** A sentence of the engine's in the person's language; the English where it has no words for it. */
export function translated(english: string): string {
  return whole(english) || sentence(english) || figure(english);
}

/** An assessment whose estimate says in the person's language what it rests on. */
export function basisTranslated<A extends Pick<Assessment, 'estimate'>>(assessment: A): A {
  const { estimate } = assessment;
  return { ...assessment, estimate: estimate && { ...estimate, basis: estimate.basis.map(translated) } };
}

/** The name under which a phrase is translated: its own letters. */
export function phraseKey(english: string): string {
  const letters = english.toLowerCase().replace(/['\u2019]/g, '');
  return `phrase.${letters.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')}`;
}

function whole(english: string): string {
  return english.startsWith('\u201c') ? '' : say(phraseKey(english));
}

function sentence(english: string): string {
  const [pattern, key] = SENTENCES.find(([form]) => form.test(english)) ?? [];
  const caught = pattern?.exec(english)?.slice(1) ?? [];
  return key === undefined ? '' : say(`sentence.${key}`, caught.map(translated));
}

/** The engine writes figures as Americans do. */
function figure(english: string): string {
  return /^\d{1,3}(?:,\d{3})+$/.test(english)
    ? Number(english.replaceAll(',', '')).toLocaleString(languageTag())
    : english;
}
