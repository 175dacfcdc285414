import { Forms, form } from '../matching/forms';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\\d{1,2})';

const ORDINAL = `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|2nd|3rd|
    \\d{1,2}th)`;

const KIN = `(?:brother|sister|sibling|twin|son|daughter|mother|father|mum|mom|dad|parent|grandparent|grandmother|grandfather|
    grandma|grandpa|gran|nan|granny|granddaughter|grandson|aunt|auntie|uncle|cousin|niece|nephew|wife|husband|
    spouse|fianc[eé]e?|partner|stepson|stepdaughter|stepdad|stepmum|stepmom|in-law|(?:mother|father|brother|
    sister|son|daughter)-in-law|half-brother|half-sister|godmother|godfather|foster_(?:mum|mom|dad|mother|
    father|parent|carer|child|son|daughter|sibling|kid|brother|sister))`;

const KINS = `${KIN}s?(?!_(?:in|at)_(?:law|arms))`;

const OWNER = '(?:his|her|their|whose|the|a|an)';

/** Family situations that narrow the circle. */
export const FAMILY_SITUATIONS = new Forms([
  form(
    'multiples',
    0.75,
    `(?:(?:identical|conjoined|fraternal|the|both|our|her|his|expecting|set_of|sets_of|mum_of|mom_of|one_of|
      two_sets_of|third_set_of|smaller_of|${NUMBER}_of_the)_){0,4}(?:twins?|triplets?|quads|quadruplets?|
      quintuplets?|sextuplets?|twinless)(?:'s?)?(?!_(?:falls|study|studies|cities|peaks|bed|beds|
      room))\\b(?:_(?:boys|girls|brother|sister|under_[a-z]+|at_home))?`,
  ),
  form(
    'newly-weds and weddings',
    0.7,
    `(?:newly_?weds?|just_married|honeymooners?|(?:married|wed)_(?:for_)?(?:just_|only_)?(?:${NUMBER}|
      a)_(?:days?|weeks?|hours?|months?)|bride(?:groom)?|mother_of_the_bride|father_of_the_(?:bride|groom)|
      eloped|engaged_(?:last|this|yesterday)|(?:married|together)_(?:for_)?(?:\\d\\d|[a-z]+(?:ty|
      ies)(?:-[a-z]+)?)_years|(?:fiftieth|sixtieth|seventieth|golden|diamond|\\d\\dth)_(?:wedding_)?anniversary|
      wedding_(?:day|is|was|on|next|tomorrow|anniversary))\\b(?:_[a-z'-]+){0,2}`,
  ),
  form(
    'parent of several',
    0.65,
    `(?:mom|mum|mother|mam|mama|dad|daddy|father|parents?|grandmother|grandma|grandfather|nan|gran|widow|
      widower)_(?:of|to)_(?:${NUMBER})\\b`,
  ),
  form(
    'number of children or siblings',
    0.5,
    `(?:${NUMBER})_(?:other_|little_|small_|younger_|older_|young_|foster_|grown_){0,4}(?:kids|children|sons|
      daughters|boys|girls|brothers|sisters|siblings|grandkids|grandchildren|cousins|wives|husbands|
      weans)\\b(?:_(?:under|by|at_home|from)_[a-z0-9]+)?|${NUMBER}_under_(?:two|three|four|five|six|seven|eight|
      ten|\\d\\d?)`,
  ),
  form(
    'place among siblings',
    0.7,
    `(?:(?:eldest|oldest|youngest|one|${ORDINAL}|middle|last|
      number_[a-z0-9]+)_of_(?:the_)?(?:${NUMBER})\\b(?!_(?:our|the|my|us|them|those))(?:_(?:kids|children|girls|
      boys|brothers|sisters|siblings))?|only_(?:child|son|daughter|surviving_(?:child|son|daughter|parent)|
      grandchild)|(?:her|his|their)_${ORDINAL}(?:_(?:child|baby|kid|son|daughter|boy|girl|grandchild|
      set_of_twins|pregnancy)\\b|(?=[,.;!?)]|$|_and_))|${ORDINAL}_(?:baby|child|kid|girl|boy|son|daughter|
      grandchild|grandson|granddaughter|loss|wife|husband|born|set_of_twins|generation)\\b|youngest_son|
      eldest_daughter)`,
  ),
  form(
    'widowed, divorced, estranged',
    0.6,
    `(?:widow(?:ed|er)?s?|bereaved|estranged|orphan(?:ed|s)?|ex_?(?:wife|husband|wives|girlfriend|boyfriend)s?|
      (?:her|his)_ex\\b|going_through_a_divorce|the_divorce|divorc(?:ed|ing)|custody|hadn't_spoken|
      haven't_spoken|not_spoken_(?:to|in)|(?:buried|outlived|lost)_(?:both_|${NUMBER}_|
      ${OWNER}_){0,4}${KINS})(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'raised by others, adopted, fostered',
    0.7,
    `(?:adopted|foster(?:ed|s)?_(?:child|kid|family|parents?|mum|mom|dad|mother|father|carer|siblings?|
      triplets?|son|daughter|home|placement)s?|fostering|in_foster_care|(?:raised|raising|brought_up|
      bringing_up|rearing|reared)_(?:by_)?(?:${OWNER}_)?(?:${NUMBER}_|own_|little_|younger_|two_){0,4}(?:${KIN}s?|
      kids|grandkids|grandchildren|boys|girls|twins|him|her)|guardian_(?:to|of|for)|surrogate|surrogacy|
      gestational_carrier|carrying_(?:it|the_baby|a_baby|for)_for|carried_by|kinship_care|host_(?:parents|
      family|mum|mom|mother|father)|donor_(?:egg|sperm|conceived|siblings?)|sperm_donor|rainbow_(?:baby|
      after))\\b(?:_[a-z'-]+){0,4}`,
  ),
  form(
    'a relative of whom something is told',
    0.3,
    `(?:${OWNER}_(?:[a-z]+_)?${KIN}s?(?:'s)?_(?:is|was|are|were|has|had|also|works?|died|does|did|lost|just|
      got|gets|being|on|in|from|flew|drove|who|the)\\b(?:_[a-z'-]+){0,5}|(?:both_|
      all_)?(?:${NUMBER}_)?(?:brother|sister|mother|father|son|daughter|husband|wife|mum|mom|dad|grandmother|
      siblings?|brothers|sisters|cousins)_(?:and|then)_(?:${OWNER}_|grown_)?(?:brother|sister|mother|father|son|
      daughter|husband|wife|mum|mom|dad|siblings|brothers|sisters|cousins)(?:_both)?)`,
  ),
  form(
    'unusual kinship',
    0.65,
    `(?:double_(?:first_)?cousins|(?:first|second|third)_cousins|half_(?:brother|sister|sibling)s?|
      step_(?:brother|sister|mum|mom|dad|son|daughter)s?|brothers_(?:married|who)|sisters_(?:married|who)|
      (?:two|three|four|five)_generations|${ORDINAL}_generation|great_(?:great_)?(?:grand(?:mother|father|ma|pa|
      son|daughter|child|kids))|polygamous|co_wives|sister_wives|(?:two|both|three)_(?:wives|mums|moms|mothers|
      dads|fathers|husbands|exes)|both_(?:his|her)_(?:ex_)?(?:wives|husbands|sons|daughters|brothers|sisters|
      parents)|same_sex|child_bride|solo_(?:mother|mum|mom|dad)|single_(?:mother|mum|mom|dad|father|parent)|
      teen(?:age)?_(?:mum|mom|mother|dad)|deployed|in_laws_from)\\b(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'all of a family',
    0.35,
    `(?:all|both|three|two|four|five|six)_(?:of_)?(?:the|his|her|their|${NUMBER})_(?:[a-z]+_)?(?:kids|children|
      sons|daughters|brothers|sisters|siblings|boys|girls|parents|twins)\\b|\\bwhole_family\\b|\\b(?:brothers|
      sisters)\\b(?=[,.;!?]|$)|\\bmarried_(?:twice|again|to)[^.;!?]{0,20}`,
  ),
  form(
    'relative',
    0.15,
    `(?:(?:his|her|their|the|a|own|my|our)_)(?:(?:own|little|big|older|younger|elder|late|grown|only|poor|
      new)_){0,4}${KIN}(?:'s|s)?\\b`,
  ),
  form('relative, bare', 0.08, `(?:mum|mom|dad|grandma|nan|gran|granny|auntie|uncle|tito|tita|lola|lolo|hubby)\\b`),
]);
