import type { SignalFinder, Text } from '@/lib/engine/parts';
import { ANIMALS, MACHINES, OBJECTS, PLACES_OF_MISHAP } from '@/lib/lexicons/mechanisms';
import { PERHAPS_RARE, RARE_CONDITIONS } from '@/lib/lexicons/rare-conditions';
import { type Match, toSignals } from './matching/candidate';
import { Forms, form } from './matching/forms';
import { Phrases } from './matching/phrases';
import { wordsOf } from './matching/words';

type Kind = 'condition' | 'perhaps' | 'animal' | 'machine' | 'object' | 'place';

const LISTED = new Phrases<Kind>([
  [RARE_CONDITIONS, 'condition'],
  [MACHINES, 'machine'],
  [PLACES_OF_MISHAP, 'place'],
  [OBJECTS, 'object'],
  [ANIMALS, 'animal'],
  [PERHAPS_RARE, 'perhaps'],
]);

/** Alone, and beside words of harm. */
const CONFIDENCE: Readonly<Record<Kind, readonly [alone: number, harmed: number]>> = {
  condition: [0.7, 0.7],
  perhaps: [0.12, 0.12],
  animal: [0.15, 0.55],
  machine: [0.3, 0.6],
  object: [0.15, 0.55],
  place: [0.35, 0.5],
};

/** What animals, machines and objects do to people, and what people do with them that ends in hospital. */
const HARM =
  /\b(?:bit|bites?|bitten|biting|kicked|kicks?|gored|mauled|trampled|stung|stings?|attack(?:s|ed)?|pecked|scratched|clawed|crushed|rolled on|sat on|fell|fallen|threw|thrown|dragged|ran over|run over|backed|pinned|butted|headbutted|charged|caught|trapped|stuck|wedged|impaled|through (?:the|his|her|a|both|my)|swallow\w*|inhaled|aspirated|ingested|ate|eaten|drank|up (?:the|his|her|one)|superglued|glued|sever\w*|amputat\w*|sliced|burnt|burned|burns|scalded|exploded|blew up|broke|broken|fractur\w*|lacerat\w*|punctur\w*|avuls\w*|deglov\w*|shot|stabbed|struck|crash\w*|injur\w+|wounds?|vs\.?|versus|met an?|foreign body|attached|latched|envenom\w*|antivenom|concuss\w*|coded|collapsed|arrested|fainted|passed out|dislocat\w*|chok\w*|orbit|eyelid|eyeball|thumb|fingers?|scalp|calf|buttock|forearms?|shin|tongue|nostril|nose|airway|femur|ribs?|spleen|pelvis|palate|hand|foot|hearing aid|ambulance|sutur\w*|stitch\w*|removed|extract\w*|retriev\w*)\b/;

const BORN =
  '(?:born|birthed|delivered|delivering|catching|caught_a_baby|gave_birth|had_(?:the|her|a)_baby|baby_came|baby_arrived)(?:_(?:it|him|her|them|herself|a_baby|my_own|twins))?';
const ODD_BIRTHPLACE =
  '(?:car|truck|van|uber|lyft|taxi|cab|bus|train|plane|flight|ferry|boat|ship|tram|tube|metro|luas|lift|elevator|escalator|stairwell|stairs|parking_(?:lot|garage)|car_park|driveway|car_wash|drive-thru|drive-through|lane|bathroom|toilet|loo|bath(?:tub)?|shower|hallway|corridor|lobby|foyer|entrance|revolving_door|door|doorway|waiting_room|reception|aisle|supermarket|tesco|asda|walmart|costco|ikea|target|shop|store|mall|restaurant|pub|bar|kitchen|garage|barn|field|paddock|tent|caravan|camper|shed|church|mosque|temple|stadium|cinema|theatre|theater|library|classroom|school|office|gym|street|pavement|sidewalk|roadside|motorway|highway|bridge|lay-?by|gas_station|petrol_station|servo|ute|tractor|snow|storm|blizzard|flood|beach|forest|woods|hotel|motel|airport|station|platform|taxi_rank|market|caul|ambulance_bay|helicopter|uber|living_room|sofa|menu)';

const CIRCUMSTANCES = new Forms([
  form(
    'something swallowed, stuck or glued',
    0.6,
    `(?:swallow(?:ed|ing|s)|inhaled|aspirated|choked_on|superglued|super_glued|impaled|skewered|stapled|nailed|wedged|zipped)_(?:(?:his|her|their|the|a|an|on|by|himself|herself|to|eleven|two|three|four|both)_){0,2}[a-z'-]+(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'something in a place of the body where it does not belong',
    0.6,
    `(?<=[a-z]_)(?:up|in|inside|through|down|into|across|out_of)_(?:the|his|her|their|a|both|one|own|left|right)_(?:left_|right_|own_|soft_)?(?:nose|nostril|ear|eye|orbit|eyelid|airway|rectum|bum|throat|palate|foot|hand|forearm|thigh|buttock|knee_cap|kneecap|chest|neck|cheek|skull|calf|thumb|finger|bronchus|oesophagus|esophagus|shoulder|shin|tongue|scalp)\\b`,
    2,
  ),
  form(
    'hurt by an animal, a machine or oneself',
    0.6,
    `(?:(?:bitten|kicked|gored|mauled|trampled|stung|attacked|pecked|scratched|clawed|crushed|dragged|run_over|butted|headbutted|struck|hit|flattened|impaled|thrown|bucked|chased)_(?:off_)?(?:by|on|from)|(?:fell|fallen|came)_off(?=_(?:a|an|the|his|her|their)_(?!ladder|bike|bicycle|bed|chair|step|kerb|curb|sofa|couch|table|low|wall|radar|track|list|ward))|thrown_from|ran_over|run_over_by|sat_on_by|rolled_on_by|racing_the|racing_an)_(?:(?:a|an|his|her|their|the|own|pet|neighbour's|neighbor's)_){0,3}[a-z'-]+`,
  ),
  form(
    'a thing against a part of the body',
    0.5,
    `(?<=[a-z),]_)to_(?:the|his|her|their|my|own|both)_(?:own_|left_|right_|back_of_the_)?(?:eye|eyes|head|face|orbit|neck|shin|shins|chest|forehead|temple|throat|groin|nuts|crotch|ribs|foot|hand|thumb|knee|ankle|calf|thigh|mouth|teeth|nose|forearms?)\\b`,
    2,
  ),
  form(
    'a thing, then a part of the body',
    0.45,
    `(?<=[a-z)],?_)(?:own|right|left|both|upper|lower|front)_(?:calf|buttock|foot|hand|thumbs?|eye|eyebrow|orbit|shin|forearm|ear|nostril|thigh|big_toe|index_finger|knee|shoulder)\\b`,
    3,
  ),
  form(
    'did it to oneself',
    0.45,
    `(?:ran|shot|stabbed|superglued|glued|locked|nailed|impaled|zipped|set|buried|trapped|handcuffed|cut|lit|tasered|tased|stapled|injected|poisoned|tied|operated_on|drove_over|knocked|kicked|bit|punched)_(?:himself|herself|themselves|themself)\\b(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'for a bet or a video',
    0.5,
    `(?:for|on|as)_an?_(?:bet|dare|video|reel|tiktok|youtube_video|challenge|joke|prank|laugh|stunt)\\b|off_(?:a_video|youtube|tiktok|the_internet)\\b`,
    3,
  ),
  form(
    'a gift of a kind',
    0.35,
    `(?:knitted|baked|carved|crocheted|painted|sewed|whittled|embroidered|quilted|composed|drew)_(?:me|us|our_[a-z]+|the_[a-z]+)_an?_(?:[a-z'-]+_?){1,4}`,
  ),
  form(
    'a strange thing believed, heard or done',
    0.35,
    `(?:thinks|thought|believes|believed|convinced|insists|insisted|swears)_(?:that_)?(?:he|she|they|he's|she's|i'm|i_was|her_husband|his_wife|the_(?:nurses|tv|cat|moon|clock))_[^,.;!?]{3,50}|(?:recites?|hears|sees|greets?|serenad(?:es|ed)|sings_to|talks_to|barks|howls)_(?:the|her|his|at|only|a|an|all)_[^,.;!?]{3,45}`,
  ),
  form(
    'born in an unusual place',
    0.7,
    `${BORN}_(?:in|on|at|between|under|inside|beside|outside|into)_(?:the_|a_|an_|her_|his_|their_|our_|my_|back_of_|front_seat_of_|middle_of_){0,3}(?:[a-z'-]+_)?${ODD_BIRTHPLACE}\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'born somewhere',
    0.25,
    `${BORN}_(?:in|on|at|between|under|inside|beside)_(?!may\\b|june|july|time|term|\\d)(?:(?:the|a|an|her|his)_)?[a-z'-]+(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'first, only or one of few',
    0.6,
    `(?:first|only|second|third|ninth|youngest|oldest|smallest|heaviest|longest|largest)_(?:(?:ever|known|recorded|reported|such|confirmed|case|person|patient|one|carrier)_){0,3}(?:case_|carrier_|patient_|survivor_)?(?:in|at|on|to_survive_it_in)_(?:the|our|this)_(?:country|world|state|hospital|county|province|literature|hemisphere|continent|region|registry|city|record|island|history)\\b`,
  ),
  form(
    'one of few in the world',
    0.65,
    `(?:one_of|among)_(?:fewer_than|less_than|about|maybe|only|the|just|some)?_?(?:[a-z]+|\\d+)_(?:[a-z]+_)?(?:known|reported|in_the_(?:world|country|literature))[a-z -]{0,20}|\\bonly_(?:known|living|reported)_[a-z]+|\\b(?:fewer|less)_than_[a-z0-9]+_(?:known|cases|people|in)[^,.;!?]{0,20}|\\bone_in_a_(?:million|billion)\\b|\\bcase_report_waiting\\b`,
  ),
  form(
    'never seen before',
    0.3,
    `(?:never_(?:seen|had|heard_of)_(?:one|a|an|anything|that)|first_(?:one|case)_(?:i've|i_have|we've|anyone)|rarest|one_for_the_(?:books|textbooks)|textbook_zebra|a_(?:real|true|actual|genuine)_zebra|rare_(?:disease|condition|syndrome|disorder|tumou?r|cancer|mutation|variant|genetic|autoimmune|metabolic|form))\\b[^,.;!?]{0,20}`,
  ),
  form(
    'a wedding, a proposal, a funeral in care',
    0.25,
    `(?:proposed|married|wed|eloped|vows|bride|groom|bridesmaid|best_man|wedding_(?:dress|gown|party|cake|reception|night|toast)|bouquet|honeymoon(?:ers)?|hen_do|stag_(?:do|night)|bachelorette|prom_dress|communion_dress|graduation_gown)\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'dressed in something odd',
    0.55,
    `(?:dressed_(?:as|up_as|like)|in_(?:full|a|an|his|her)_(?:full_)?(?:costume|drag|viking|kilt|armou?r|tutu|mascot_suit|wedding_dress|clown|santa_suit|superhero|onesie|pirate|chicken_suit|gorilla_suit|wetsuit|uniform|regalia|robes|toga|sari|tuxedo|leotard))\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'in the middle of something',
    0.45,
    `\\bmid_(?:haircut|sermon|air|flight|song|sentence|speech|proposal|service|match|game|rehearsal|set|performance|aria|scene|dance|marathon|race|wedding|prayer|bite|class|lecture|exam|shift|concert|show|delivery|toast|lot|jump|dive|interview|broadcast)\\b`,
  ),
  form(
    'would not part from something',
    0.3,
    `(?:refus(?:ed|es|ing)_to_(?:leave|go|come|be)_without|wouldn't_(?:leave|go|come|let_go)_(?:without|of)|insisted_on_(?:bringing|keeping|wearing|playing|being)|brought_(?:his|her|their)_(?:own_)?|arrived_(?:with|in|on|by|carrying)|turned_up_(?:with|in|on|carrying)|walked_in_(?:with|carrying|holding|wearing|off)|came_in_(?:with|carrying|holding|wearing|on)_(?:a|an|his|her|the))_(?:[a-z'-]+_?){1,5}`,
  ),
  form(
    'treated himself',
    0.5,
    `(?:drain(?:ed|ing)|stitch(?:ed|ing)|sutured|operated_on|cut|cutting|pulled|delivered|splinted|superglued|sewed|lanced|amputated|cauteri[sz]ed|set)_(?:his|her|their|its)_own_[a-z]+(?:_(?:with|using|off|out|in)_[^,.;!?]{2,30})?`,
  ),
  form(
    'by their own hand or thing',
    0.5,
    `(?:his|her|their)_own_(?:bull|horse|dog|car|truck|tractor|machine|wedding|coffin|crossbow|foot|bouquet|funeral|ostrich|tooth|ambulance|truck|cow|goat|cat|snake|rooster|boat|trap|leg|appendix|bike|gun|knife|saw|prosthetic|harpoon)\\b(?:_[a-z'-]+){0,2}`,
  ),
  form(
    'both, twice, same',
    0.35,
    `\\bsame_[a-z]+,_?_?(?:and_)?same_[a-z]+|\\btwice,?_(?:two|ten|\\d+|in)_[^,.;!?]{2,20}|\\bboth_[a-z]+,_same_[a-z]+`,
  ),
  form(
    'survived the improbable',
    0.35,
    `(?:struck_by_lightning|fell_(?:from|off|out_of|down|through)_(?:a|an|the|his|her)_(?:[a-z0-9-]+_){0,2}[a-z]+|(?:storeys|stories|floors|feet)_(?:and|onto|down|up)|walked_away_from|woke_up_(?:in|from|during|after)_(?:the|a|an)?_?[^,.;!?]{2,25}|buried_(?:alive|under|in)|trapped_(?:in|under|for|between)|stuck_(?:in|inside|between|under|to|on|up)_[^,.;!?]{2,25}|attached_to_(?:his|her|the)_[a-z]+|tangled_in[^,.;!?]{2,20})`,
  ),
  form(
    'what went down or through',
    0.45,
    `(?:ate|eaten|drank|drunk|snorted|injected|chewed|licked|smoked)_(?:a_whole|an_entire|his|her|their|the|a_tube|raw|live|dog|cat|horse|glow|water|wild|homemade|\\d+)_[^,.;!?]{2,30}`,
  ),
  form('versus', 0.3, `(?<=[a-z]_)(?:vs|versus)\\.?_(?:own_|a_|the_|his_|her_)?[a-z-]+`, 2),
  form(
    'a very low or high figure of the body',
    0.4,
    `\\btemp(?:erature)?_(?:of_)?(?:1\\d|2[0-7])\\b|\\bcore_(?:temp_)?of_(?:[a-z]+|\\d\\d)|\\b(?:hb|haemoglobin|hemoglobin|hgb)_(?:of_)?[12]\\.\\d|\\bglucose_(?:of_)?(?:1[5-9]\\d\\d|2\\d\\d\\d)\\b`,
  ),
  form(
    'a stay of exceptional length',
    0.4,
    `(?:\\d{3}|hundred(?:_and_[a-z-]+)?)_days\\b|\\b(?:longest|oldest)_(?:resident|stay|patient|survivor)\\b`,
  ),
]);

export const rare: SignalFinder = {
  type: 'RARE',
  find: (text) => toSignals('RARE', text, [...listed(text), ...CIRCUMSTANCES.find(text)]),
};

function listed(text: Text): Match[] {
  const phrases = LISTED.find(text);
  if (phrases.length === 0) return [];
  const harmed = HARM.test(wordsOf(text).lower);
  return phrases.map(({ start, end, value, entry }) => ({
    start,
    end,
    confidence: CONFIDENCE[value][harmed ? 1 : 0],
    because: [
      `${value}: ${entry}`,
      ...(harmed && value !== 'condition' && value !== 'perhaps' ? ['harm in the same sentence'] : []),
    ],
  }));
}
