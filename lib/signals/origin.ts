import type { SignalFinder, Text, Token } from '@/lib/engine/parts';
import { COUNTRIES, FAITHS, PEOPLES } from '@/lib/lexicons/origins';
import { type Match, toSignals } from './matching/candidate';
import { type Phrase, Phrases } from './matching/phrases';
import { ORIGINS } from './wordings/origin';

type Kind = 'people or language' | 'faith' | 'country';

const LISTED = new Phrases<Kind>([
  [PEOPLES, 'people or language'],
  [FAITHS, 'faith'],
  [COUNTRIES, 'country'],
]);

/** Words that say somebody speaks, comes from, or is of it. */
const SPEECH = new Set(
  'speaks spoke speaking speaker speakers speak interpreter translator fluent accent only first dialect -speaking in sign signs'.split(
    ' ',
  ),
);
const FROM = new Set('from off out via near left fled'.split(' '));
/** After a demonym that says where a thing is from: "Spanish flu", "Greek yoghurt", "Turkish coffee". */
const THINGS = new Set(
  'flu yogurt yoghurt food restaurant takeaway coffee tea bakery press class lesson lessons course healthcare health medical hospital hospitals journal study studies cohort registry data guideline guidelines government minister team league cup embassy airport airlines market recipe cuisine wine cheese music film movie novel law visa border election open championship society association college royal medicine doctors nurses physicians cross national navy army red version edition language translation translations literature war economy trial researchers scientists paper authors group'.split(
    ' ',
  ),
);

/** Peoples whose name is also a place's, a person's or another word. */
const NAMES_TOO = new Set(
  'San,Mon,Cheyenne,Karen,Mam,Apache,Luo,Chin refugee,Kiwi,Roma,Ewe,Pole,Turk,Finn,Dane,Scot,Jain,Georgian,English,American,British,Irish,Spanish,French,German,Pidgin,Creole,Crow Nation,Ute,Akan,ASL,BSL,ISL,Newfie,Cockney,Brit,Mohawk,Naga,Trini,Jordanian,Dutch,Polish,Swiss,Greek,Turkish,Tiv,Twi,Tulu,Lao,Latin,Jesuit,INC member'.split(
    ',',
  ),
);

export const origin: SignalFinder = {
  type: 'ORIGIN',
  find: (text) => toSignals('ORIGIN', text, [...listed(text), ...ORIGINS.find(text)]),
};

const listed = (text: Text): Match[] => LISTED.find(text).flatMap((phrase) => asOrigin(phrase, text.tokens) ?? []);

function asOrigin({ start, end, from, to, value, entry }: Phrase<Kind>, tokens: readonly Token[]): Match | undefined {
  const before = tokens[from - 1]?.norm ?? '';
  const after = tokens[to]?.norm ?? '';
  const because = [`${value}: ${entry}`];
  if (value === 'country') {
    return FROM.has(before)
      ? { start: tokens[from - 1]?.start ?? start, end, confidence: 0.5, because: [...because, `after "${before}"`] }
      : { start, end, confidence: 0.1, because };
  }
  if (THINGS.has(after)) return { start, end, confidence: 0.08, because: [...because, `before "${after}"`] };
  if (NAMES_TOO.has(entry) && !SPEECH.has(before) && !SPEECH.has(after)) {
    return { start, end, confidence: 0.2, because: [...because, 'also a name or an everyday word'] };
  }
  const speech = SPEECH.has(before) || SPEECH.has(after);
  return { start, end, confidence: speech ? 0.65 : 0.5, because: speech ? [...because, 'spoken'] : because };
}
