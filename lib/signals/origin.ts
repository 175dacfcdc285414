import type { SignalFinder, Text, Token } from '@/lib/engine/parts';
import { COUNTRIES, FAITHS, PEOPLES } from '@/lib/lexicons/origins';
import { type Match, toSignals } from './matching/candidate';
import { Forms, form } from './matching/forms';
import { type Phrase, Phrases } from './matching/phrases';

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

const FORMS = new Forms([
  form(
    'speaks only, no shared language',
    0.65,
    `(?:only_(?:speaks|spoke|wanted_to_speak)|(?:speaks|spoke|speaking)_(?:only|no|not_a_word_of|zero|little|hardly_any|broken)|no_(?:hablaba|habla)|doesn't_speak|didn't_speak|don't_speak|not_a_word_of|no_(?:common|shared)_language|without_(?:an?_)?(?:english|interpreter))_?(?:(?!and\\b|but\\b)[a-z'áéíóúñ-]+){1,2}`,
  ),
  form(
    'speaker of',
    0.6,
    `(?<=(?<!\\b(?:not|them|isn't|stopped|publicly|strictly|generally|plain|started|was|were|public|are|avoid|without|for|motivational|when|keep|after))[a-z']_)speaking\\b(?:_(?:family|grandparents|mum|mom|mother|father|dad|man|woman|parents|kid|lady|patient|pt|couple))?`,
    1,
  ),
  form(
    'interpreter',
    0.4,
    `(?:a|an|the|her|his|our|their)_[a-z']+_interpreter\\b|\\bthrough_(?:an_|the_)?interpreter\\b|\\b(?:video|phone|ipad)_interpreter\\b|\\blanguage_line\\b`,
  ),
  form(
    'refugee, migrant, newly arrived',
    0.55,
    `(?:refugees?|asylum_seekers?|asylee|undocumented|(?:im|e)?migrants?|migrant_worker|expats?|exchange_student|newly_arrived|just_arrived|(?:a|one|two|three|six|eight)_(?:days?|weeks?|months?)_(?:off_the_(?:plane|boat)|in_the_country)|first_(?:day|week|month|winter)_in_(?:the_country|this_country|america|england|ireland|canada)|straight_off_(?:a|the)|off_the_(?:plane|boat)|here_(?:[a-z]+|\\d+)_(?:days|weeks|months)|resettled|flew_in_from|fled|smuggled|green_card|visa_overstay|h-?2a|seasonal_worker_from)\\b(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'of a tribe, caste or clan',
    0.3,
    `(?:tribal|tribe|enrolled_member|off_the_rez|on_the_reservation|from_the_reservation|caste|gothra|clan|longhouse|hereditary_chief|iwi|marae|mob)\\b`,
  ),
  form(
    'signs',
    0.3,
    `(?:signing|signs_(?:only|in)|uses_(?:asl|bsl|auslan|sign)|deaf_and_signs?|sign_language|home_sign)\\b`,
  ),
  form(
    'faith told by its things',
    0.4,
    `(?:in_(?:a_|her_|his_|their_)?habits?|hijab|niqab|burqa|turban|kippah|yarmulke|kirpan|prayer_(?:beads|rug|mat)|rosar(?:y|io)|refus(?:ed|es)_blood|blood_refusal|no_blood|keeps?_(?:kosher|halal|shabbat|sabbath)|fasting_for_(?:ramadan|lent)|mehndi)\\b`,
  ),
]);

export const origin: SignalFinder = {
  type: 'ORIGIN',
  find: (text) => toSignals('ORIGIN', text, [...listed(text), ...FORMS.find(text)]),
};

function listed(text: Text): Match[] {
  return LISTED.find(text).flatMap((phrase) => {
    const match = asOrigin(phrase, text.tokens);
    return match === undefined ? [] : [match];
  });
}

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
