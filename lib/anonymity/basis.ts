import type { Reading } from './facts';
import { OLDEST } from './population';

const COUNT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

/** What an estimate rests on, one plain line each: where, what, when, who. */
export function basisOf(facts: Reading, caseload: number | undefined): string[] {
  return [where(facts), what(facts), when(facts), who(facts), traits(facts), bound(caseload)].filter(
    (line) => line !== undefined,
  );
}

function where({ catchment: { from, name, people } }: Reading): string {
  const about = `about ${COUNT.format(people)} people`;
  if (from === 'nowhere') return `No place is told: ${about} in ${name}.`;
  return from === 'profile'
    ? `Your profile shows the place (${name}): ${about}.`
    : `The draft tells the place (${name}): ${about}.`;
}

function what({ condition: { name, rate, unit }, isDiagnosed }: Reading): string {
  const figure = COUNT.format(rate);
  if (!isDiagnosed) return `No rare condition is told; ${name}: about ${figure} per 100,000 people a year.`;
  const per = {
    events: 'per 100,000 people a year',
    living: 'per 100,000 people live with it',
    births: 'per 100,000 births',
  };
  return `${upper(name)}: about ${figure} ${per[unit]}.`;
}

function when({ condition, isDated, window }: Reading): string | undefined {
  if (condition.unit === 'living') return undefined;
  return isDated ? `The time leaves ${window.name} open.` : `No time is told; readers will look at ${window.name}.`;
}

function who({ ages, sex }: Reading): string | undefined {
  if (ages === undefined && sex === undefined) return undefined;
  return `Counted: ${people(sex)}${ages === undefined ? '' : ` ${aged(ages.from, ages.to)}`}.`;
}

function people(sex: Reading['sex']): string {
  return sex === undefined ? 'people' : sex === 'man' ? 'men and boys' : 'women and girls';
}

function aged(from: number, to: number): string {
  if (to === 0) return 'under 1';
  if (to >= OLDEST) return `of ${from} and over`;
  return from === to ? `of ${from}` : `from ${from} to ${to}`;
}

function traits({ traitWords }: Reading): string | undefined {
  if (traitWords.length === 0) return undefined;
  return `Narrowed further by ${traitWords.map((words) => `\u201c${words}\u201d`).join(', ')}.`;
}

function bound(caseload: number | undefined): string | undefined {
  return caseload === undefined ? undefined : `You see at most about ${caseload} patients a day.`;
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
