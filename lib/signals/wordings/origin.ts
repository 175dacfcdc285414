import { Forms, form } from '../matching/forms';

/** Where somebody comes from, what they speak and believe, told without naming the people. */
export const ORIGINS = new Forms([
  form(
    'speaks only, no shared language',
    0.65,
    `(?:only_(?:speaks|spoke|wanted_to_speak)|(?:speaks|spoke|speaking)_(?:only|no|not_a_word_of|zero|little|
      hardly_any|broken)|no_(?:hablaba|habla)|doesn't_speak|didn't_speak|don't_speak|not_a_word_of|no_(?:common|
      shared)_language|without_(?:an?_)?(?:english|interpreter))_?(?:(?!and\\b|but\\b)[a-z'áéíóúñ-]+){1,2}`,
  ),
  form(
    'speaker of',
    0.6,
    `(?<=[a-z']_)(?<!\\b(?:not|them|isn't|stopped|publicly|strictly|generally|
      plain|started|was|were|public|are|avoid|without|for|motivational|when|keep|after)_)speaking\\b(?:_(?:family|grandparents|mum|mom|mother|
      father|dad|man|woman|parents|kid|lady|patient|pt|couple))?`,
    1,
  ),
  form(
    'interpreter',
    0.4,
    `(?:a|an|the|her|his|our|their)_[a-z']+_interpreter\\b|\\bthrough_(?:an_|the_)?interpreter\\b|\\b(?:video|
      phone|ipad)_interpreter\\b|\\blanguage_line\\b`,
  ),
  form(
    'refugee, migrant, newly arrived',
    0.55,
    `(?:refugees?|asylum_seekers?|asylee|undocumented|(?:im|e)?migrants?|migrant_worker|expats?|
      exchange_student|newly_arrived|just_arrived|(?:a|one|two|three|six|eight)_(?:days?|weeks?|
      months?)_(?:off_the_(?:plane|boat)|in_the_country)|first_(?:day|week|month|winter)_in_(?:the_country|
      this_country|america|england|ireland|canada)|straight_off_(?:a|the)|off_the_(?:plane|boat)|here_(?:[a-z]+|
      \\d+)_(?:days|weeks|months)|resettled|flew_in_from|fled|smuggled|green_card|visa_overstay|h-?2a|
      seasonal_worker_from)\\b(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'of a tribe, caste or clan',
    0.3,
    `(?:tribal|tribe|enrolled_member|off_the_rez|on_the_reservation|from_the_reservation|caste|gothra|clan|
      longhouse|hereditary_chief|iwi|marae|mob)\\b`,
  ),
  form(
    'signs',
    0.3,
    `(?:signing|signs_(?:only|in)|uses_(?:asl|bsl|auslan|sign)|deaf_and_signs?|sign_language|home_sign)\\b`,
  ),
  form(
    'faith told by its things',
    0.4,
    `(?:in_(?:a_|her_|his_|their_)?habits?|hijab|niqab|burqa|turban|kippah|yarmulke|kirpan|prayer_(?:beads|rug|
      mat)|rosar(?:y|io)|refus(?:ed|es)_blood|blood_refusal|no_blood|keeps?_(?:kosher|halal|shabbat|sabbath)|
      fasting_for_(?:ramadan|lent)|mehndi)\\b`,
  ),
]);
