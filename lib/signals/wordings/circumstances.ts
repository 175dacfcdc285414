import { Forms, form } from '../matching/forms';

const BORN = `(?:born|birthed|delivered|delivering|catching|caught_a_baby|gave_birth|had_(?:the|her|a)_baby|baby_came|
    baby_arrived)(?:_(?:it|him|her|them|herself|a_baby|my_own|twins))?`;

const ODD_BIRTHPLACE = `(?:car|truck|van|uber|lyft|taxi|cab|bus|train|plane|flight|ferry|boat|ship|tram|tube|metro|luas|lift|
    elevator|escalator|stairwell|stairs|parking_(?:lot|garage)|car_park|driveway|car_wash|drive-thru|
    drive-through|lane|bathroom|toilet|loo|bath(?:tub)?|shower|hallway|corridor|lobby|foyer|entrance|
    revolving_door|door|doorway|waiting_room|reception|aisle|supermarket|tesco|asda|walmart|costco|ikea|target|
    shop|store|mall|restaurant|pub|bar|kitchen|garage|barn|field|paddock|tent|caravan|camper|shed|church|mosque|
    temple|stadium|cinema|theatre|theater|library|classroom|school|office|gym|street|pavement|sidewalk|roadside|
    motorway|highway|bridge|lay-?by|gas_station|petrol_station|servo|ute|tractor|snow|storm|blizzard|flood|
    beach|forest|woods|hotel|motel|airport|station|platform|taxi_rank|market|caul|ambulance_bay|helicopter|uber|
    living_room|sofa|menu)`;

/** Unusual circumstances: births in odd places, great days, firsts, strange companions. */
export const CIRCUMSTANCES = new Forms([
  form(
    'without knowing',
    0.5,
    `(?:no_idea|didn't_know|didnt_know|never_knew|not_knowing|without_knowing)_(?:that_)?(?:she|he|
      they)_(?:was|were|had|wasn't|is)_[^,.;!?]{2,40}`,
  ),
  form(
    'in the middle of doing something',
    0.3,
    `(?:while|whilst|midway_through|halfway_through|in_the_middle_of|trying_to|attempting_to|on_(?:his|her|
      the)_way_to)_(?:his_own_|her_own_|a_|the_|his_|her_)?[a-z]+(?:ing)?_(?:his|her|a|an|the|at|on|from|with|
      for|in)_[^,.;!?]{2,30}`,
  ),
  form(
    'on the great day',
    0.45,
    `(?:at|during|before|after|on|the_day_of|the_morning_of|the_night_before)_(?:his|her|their|the|a|my|
      our)_(?:own_|first_|second_|wedding_|daughter's_|son's_|brother's_|sister's_|mother's_|best_friend's_|
      twin's_){0,4}(?:wedding|reception|funeral|graduation|prom|christening|baptism|bar_mitzvah|bat_mitzvah|
      quincea(?:ñ|n)era|honeymoon|retirement_party|birthday_party|baby_shower|gender_reveal|debut|audition|
      recital|final|premiere|coronation|ordination|swearing-in|stag|hen_night|proposal)\\b`,
  ),
  form(
    'brought in by odd means',
    0.45,
    `(?:brought|carried|wheeled|towed|flown|driven|arrived|came|turned_up|rowed|walked|paddled|hitched|cycled|
      rode)_(?:in|up|here|down|over|himself|herself)_(?:in|on|by|aboard|off|over)_(?:a|an|the|his|her|their|
      own)_(?:own_)?(?!ambulance|wheelchair|stretcher|trolley|chopper|bus|car|taxi|night|day|morning|weekend|
      ward|weekly|regular|result|phone|way)(?:[a-z'-]+_?){1,3}`,
  ),
  form(
    'a gift of a kind',
    0.35,
    `(?:knitted|baked|carved|crocheted|painted|sewed|whittled|embroidered|quilted|composed|drew)_(?:me|us|
      our_[a-z]+|the_[a-z]+)_an?_(?:[a-z'-]+_?){1,4}`,
  ),
  form(
    'a strange thing believed, heard or done',
    0.35,
    `(?:thinks|thought|believes|believed|convinced|insists|insisted|swears)_(?:that_)?(?:he|she|they|he's|
      she's|i'm|i_was|her_husband|his_wife|the_(?:nurses|tv|cat|moon|clock))_[^,.;!?]{3,50}|(?:recites?|hears|
      sees|greets?|serenad(?:es|ed)|sings_to|talks_to|barks|howls)_(?:the|her|his|at|only|a|an|
      all)_[^,.;!?]{3,45}`,
  ),
  form(
    'born in an unusual place',
    0.7,
    `${BORN}_(?:in|on|at|between|under|inside|beside|outside|into)_(?:the_|a_|an_|her_|his_|their_|our_|my_|
      back_of_|front_seat_of_|middle_of_){0,3}(?:[a-z']+_)?${ODD_BIRTHPLACE}\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'born somewhere',
    0.25,
    `${BORN}_(?:in|on|at|between|under|inside|beside)_(?!may\\b|june|july|time|term|\\d)(?:(?:the|a|an|her|
      his)_)?[a-z'-]+(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'first, only or one of few',
    0.6,
    `(?:first|only|second|third|ninth|youngest|oldest|smallest|heaviest|longest|largest)_(?:(?:ever|known|
      recorded|reported|such|confirmed|case|person|patient|one|carrier)_){0,3}(?:case_|carrier_|patient_|
      survivor_)?(?:in|at|on|to_survive_it_in)_(?:the|our|this)_(?:country|world|state|hospital|county|province|
      literature|hemisphere|continent|region|registry|city|record|island|history)\\b`,
  ),
  form(
    'one of few in the world',
    0.65,
    `(?:one_of|among)_(?:fewer_than|less_than|about|maybe|only|the|just|some)?_?(?:[a-z]+|
      \\d+)_(?:[a-z]+_)?(?:known|reported|in_the_(?:world|country|literature))[a-z\\s-]{0,20}|\\bonly_(?:known|
      living|reported)_[a-z]+|\\b(?:fewer|less)_than_[a-z0-9]+_(?:known|cases|people|in)[^,.;!?]{0,20}|
      \\bone_in_a_(?:million|billion)\\b|\\bcase_report_waiting\\b`,
  ),
  form(
    'never seen before',
    0.3,
    `(?:never_(?:seen|had|heard_of)_(?:one|a|an|anything|that)|first_(?:one|case)_(?:i've|i_have|we've|anyone)|
      rarest|one_for_the_(?:books|textbooks)|textbook_zebra|a_(?:real|true|actual|genuine)_zebra|
      rare_(?:disease|condition|syndrome|disorder|tumou?r|cancer|mutation|variant|genetic|autoimmune|metabolic|
      form))\\b[^,.;!?]{0,20}`,
  ),
  form(
    'a wedding, a proposal, a funeral in care',
    0.25,
    `(?:proposed|married|wed|eloped|vows|bride|groom|bridesmaid|best_man|wedding_(?:dress|gown|party|cake|
      reception|night|toast)|bouquet|honeymoon(?:ers)?|hen_do|stag_(?:do|night)|bachelorette|prom_dress|
      communion_dress|graduation_gown)\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'dressed in something odd',
    0.55,
    `(?:dressed_(?:as|up_as|like)|in_(?:full|a|an|his|her)_(?:full_)?(?:costume|drag|viking|kilt|armou?r|tutu|
      mascot_suit|wedding_dress|clown|santa_suit|superhero|onesie|pirate|chicken_suit|gorilla_suit|wetsuit|
      uniform|regalia|robes|toga|sari|tuxedo|leotard))\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'in the middle of something',
    0.45,
    `\\bmid_(?:haircut|sermon|air|flight|song|sentence|speech|proposal|service|match|game|rehearsal|set|
      performance|aria|scene|dance|marathon|race|wedding|prayer|bite|class|lecture|exam|shift|concert|show|
      delivery|toast|lot|jump|dive|interview|broadcast)\\b`,
  ),
  form(
    'would not part from something',
    0.3,
    `(?:refus(?:ed|es|ing)_to_(?:leave|go|come|be)_without|wouldn't_(?:leave|go|come|let_go)_(?:without|of)|
      insisted_on_(?:bringing|keeping|wearing|playing|being)|brought_(?:his|her|their)_(?:own_)?|
      arrived_(?:with|in|on|by|carrying)|turned_up_(?:with|in|on|carrying)|walked_in_(?:with|carrying|holding|
      wearing|off)|came_in_(?:with|carrying|holding|wearing|on)_(?:a|an|his|her|the))_(?:[a-z'-]+_?){1,5}`,
  ),
  form(
    'both, twice, same',
    0.35,
    `\\bsame_[a-z]+,_?_?(?:and_)?same_[a-z]+|\\btwice,?_(?:two|ten|\\d+|in)_[^,.;!?]{2,20}|
      \\bboth_[a-z]+,_same_[a-z]+`,
  ),
  form(
    'a stay of exceptional length',
    0.4,
    `(?:\\d{3}|hundred(?:_and_[a-z-]+)?)_days\\b|\\b(?:longest|oldest)_(?:resident|stay|patient|survivor)\\b`,
  ),
]);
