import { Forms, form } from '../matching/forms';

/** Somebody is the subject: "she drives", "dad works"; without one the verb may be anybody's. */
const SUBJECT = `(?<=(?:\\b(?:he|she|who|dad|mum|mom|father|mother|husband|wife|parents|guy|man|woman|lady|lad|kid|girl|boy|
    son|daughter|brother|sister|uncle|aunt|also|still|only|now|used_to|and)|[,.;:(]|\\d|yo|old|^)_?)`;

const VERB_OBJECT = "(?:the|a|an|his|her|their|our|that|all)_(?:[a-z'-]+_){0,2}[a-z'-]+";

/** What people do, said with a verb instead of a title. */
export const DOINGS = new Forms([
  form(
    'runs or drives something',
    0.5,
    `${SUBJECT}(?:runs|owns|drives|flies|skippers|captains|manages|ran|owned|managed|drove|drives|restores|
      works)_(?:${VERB_OBJECT}|(?:[a-z]+_)?(?:trucks?|lorr(?:y|ies)|buses|trains|trams|cabs|taxis|tractors|
      cranes|ambulances|planes|boats|ferries|ploughs?|gritters?)\\b)`,
  ),
  form(
    'runs or drives something, perhaps',
    0.15,
    `(?:runs|owns|drives|flies|skippers|captains|manages|ran|owned|managed|drove|drives|restores|
      works)_(?:${VERB_OBJECT}|(?:[a-z]+_)?(?:trucks?|lorr(?:y|ies)|buses|trains|trams|cabs|taxis|tractors|
      cranes|ambulances|planes|boats|ferries|ploughs?|gritters?)\\b)`,
  ),
  form(
    'the one who does it',
    0.6,
    `(?:the|our|a)_(?:man|woman|guy|lady|lad|girl|bloke|kid|fella|one|chap|person|boy)_(?:who|that|
      what)_(?:does|runs|drives|reads|tunes|plays|sells|paints|owns|taught|teaches|rings|winds|fixes|makes|
      built|builds|calls|coaches|delivers|cuts|sings|won|cleans|mends|sweeps|announces|conducts|painted|shines|
      directs|hosts|bakes|serves)_[^,.;!?]{2,40}`,
  ),
  form(
    'works somewhere',
    0.5,
    `${SUBJECT}(?:works?|worked|working)_(?:for|at|in|on|nights?|days|doing|the|as|down|out|with|
      behind)_(?:(?:the|a|an|at|in|on|for|his|her|packing|stacking)_)?(?:[a-z'-]+_){0,3}[a-z'-]+`,
  ),
  form(
    'works somewhere, perhaps',
    0.15,
    `(?:works?|worked|working)_(?:for|at|in|on|nights?|days|doing|the|as|down|out|with|behind)_(?:(?:the|a|an|
      at|in|on|for|his|her|packing|stacking)_)?(?:[a-z'-]+_){0,3}[a-z'-]+`,
  ),
  form(
    'a trade told by its verb',
    0.6,
    `(?:tunes|repairs|restores|breeds|trains|sells|welds|shoes|hangs|stacks|winds|bags|packs|lays|fits|cuts|
      shears|guts|picks|milks|rides|shears|carves|calls|reads|bred|tuned|restored|shod|sold)_(?:the_|his_|her_|
      their_|a_)?(?:[a-z'-]+_)?(?:pianos?|clocks?|bells?|church_bells|organs?|boats?|cars|bikes|dogs?|horses?|
      greyhounds|sheep|cattle|pigs|pigeons|bees|racehorses|jasmine|flowers|fish|drywall|gates|steel|shelves|
      groceries|salmon|carpets?|hair|bingo|bricks|kitchens|insurance|houses|real_estate|tickets|fruit|
      strawberries|news|weather|shipping_forecast|lesson|texels|roofs|trees|violins?|furniture)\\b[^,.;!?]{0,25}`,
  ),
  form(
    'does hair, does the weather',
    0.5,
    `\\bdoes_(?:hair|nails|makeup|lashes|the_(?:weather|traffic|news|flowers|ice_cream|christmas|school_run|
      bins|bread|teas|door|lights|sound|milk|post)[a-z]*)\\b[^,.;!?]{0,30}`,
  ),
  form(
    'plays an instrument or for a team',
    0.55,
    `(?:plays?|played|playing)_(?:(?:the|his|her|a|lead|first|second|center|centre|goal|pro)_)?(?:organ|tuba|
      harp|cello|bagpipes?|pipes|fiddle|saw|drums|trumpet|trombone|violin|viola|oboe|bassoon|accordion|banjo|
      sitar|tabla|bass|guitar|piano|sax|ukulele|center|centre|goal|quarterback|midfield|wing|scrum_half|
      football|hockey|rugby|professionally|keyboard|bells?|sousaphone|bodhran|mandolin)\\b[^,.;!?]{0,30}`,
  ),
  form(
    'teaches or coaches',
    0.4,
    `(?:coaches|coached|teaches|taught|had_taught|preaches|conducts|directs|umpires|referees|refs|captains|
      hosts|presents|anchors)_(?!me\\b|us\\b|him\\b|her_to|you\\b|them|that|how|to\\b|by\\b|as\\b|me\\b|with\\b|
      and\\b)(?:(?:the|our|at|in|my|all|half|both|a|his|her|[a-z-]+)_){0,2}[a-z'-]+`,
  ),
  form(
    'the man or lady of a trade',
    0.55,
    `(?:accordion|bookmobile|ice_cream|milk|bread|egg|paper|flower|bait_shop|bakery|tuba|sax|balloon|donut|
      hot_dog|kebab|chip_shop|fish|cheese|honey|library|museum|bank|post_office|meter|cable|coal|bin|lollipop|
      crossing|zamboni|popcorn|puppet|circus|carnival|weather|tv|radio|news|piano|organ|clock|bagpipe|garden|
      feed_store|hardware_store|gas_station|corner_shop|dance_school|fire_brigade|ferry|bell|market|lifeboat|
      mosque|church|temple)_(?:man|lady|guy|woman|girl|boy|fella|lad|kid|vendor|crew)\\b`,
  ),
  form(
    'a line of work',
    0.45,
    `(?:a_job|a_bit_of|does_a_bit_of|contract|made_a_living|makes_a_living|earns_a_living|lives_off|
      apprenticed|trained_as|qualified_as|by_trade|day_job|second_job|night_job)_(?:(?:in|as|a|an|by|is|was|
      the)_){0,2}[a-z'-]+(?:_[a-z'-]+){0,2}`,
  ),
  form(
    'the only one who',
    0.5,
    `the_(?:only|last)_(?:[a-z]+_){1,2}(?:on_the_(?:council|board|team|force|island)|in_(?:town|the_(?:county|
      village|valley|state|parish)))\\b`,
  ),
  form(
    'used to be',
    0.5,
    `\\bused_to_(?:be|work|drive|run|teach|play|sail|fly|own|read|tune|build|sell|breed|coach|dance|sing|box|
      race)_(?:(?:a|an|the|as|for|in|at|on)_){0,2}(?:[a-z'-]+_){0,2}[a-z'-]+`,
  ),
  form(
    'years in a trade',
    0.25,
    `(?:years_(?:a|as_a|as_an|as_the|an|on_the|in_the|down_the|at_the)_)(?:[a-z']+_){0,2}[a-z'-]+`,
    1,
  ),
  form(
    'running for office',
    0.7,
    `\\brunning_for_(?:county_|city_|town_|school_)?(?:sheriff|mayor|council|office|board|congress|senate|
      governor|parliament|judge)\\b`,
  ),
  form(
    'the only, the last of a trade',
    0.6,
    `(?:the|our|an?)_(?:one_and_)?(?:only|last|oldest|youngest)_(?:[a-z]+_){0,2}[a-z]+(?:er|or|ist|man|smith|
      ian)\\b(?:_(?:in|on|between|this|for)_[^,.;!?]{2,25})?`,
  ),
  form(
    'somebody of their trade',
    0.55,
    `(?:the|our|a|my)_(?:[a-z]+'s|[a-z]+)_(?:owner|player|keeper|seller|maker|captain|presenter|champion)\\b`,
  ),
  form(
    'one of a team or crew',
    0.55,
    `\\bone_of_(?:our|the|my|their)_(?:own_|starting_|high_school_|senior_|junior_|local_){0,4}(?:lads|linemen|
      coaches|teachers|players|porters|riders|dancers|drivers|crew|guys|firefighters|cops|officers|deputies|
      priests|nuns|sisters|singers|pilots|umpires|refs|cooks|cleaners|janitors|transport_guys|lifeguards|
      councillors|jockeys|goalies|strikers|vets|barbers|bakers|students|professors)\\b`,
  ),
  form(
    'a workplace of the person',
    0.45,
    `(?:his|her|their)_(?:[a-z]+_)?(?:bar|pub|shop|salon|parish|congregation|farm|restaurant|bakery|garage|
      ranch|stall|studio|dance_studio|truck|trawler|boat|squad|platoon|regiment|uniform|postal_uniform|
      classroom|flock|herd|orchestra|choir|band)\\b`,
  ),
  form('in -ist or -man', 0.12, `(?:a|an|the|our|retired)_(?:[a-z-]+_)?[a-z]{3,}(?:ist|man|woman|men|women|eer)\\b`),
]);
