import { Forms, form } from '../matching/forms';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';

const BODY = `(?:face|neck|forehead|cheek|chin|nose|ears?|eyes?|eyelids?|eyebrows?|lips?|jaw|throat|chest|collarbone|back|
    shoulder|arms?|forearms?|wrist|hands?|fingers?|knuckles?|thumbs?|palms?|legs?|thigh|calf|calves|shin|ankle|
    foot|feet|toes?|belly|stomach|buttocks?|scalp|head|skull|teeth|tooth|knee)`;

const COLOUR = `(?:red|ginger|purple|pink|blue|green|orange|white|silver|grey|gray|platinum|blonde?|jet_black|rainbow|
    turquoise|gold|bleached|dyed|neon|teal|brown|hazel|violet|copper|auburn|strawberry)`;

/** How somebody looks, moves or sounds. */
export const LOOKS = new Forms([
  form(
    'tattoo',
    0.65,
    `(?:tattoos?|tattooed|tatts?|tats?)\\b(?:_(?:of|on|across|that|saying|reading|down|over|by|in|round|around|
      says)_[^,.;!?]{2,40})?`,
    3,
  ),
  form(
    'ink',
    0.6,
    `\\b(?:full_sleeve|sleeve)_of_[^,.;!?]{2,30}|\\bink(?:ed)?_(?:on|across)_[^,.;!?]{2,30}|\\bon_(?:the|his|
      her)_knuckles\\b|\\b(?:henna|mehndi)_on[^,.;!?]{2,20}`,
  ),
  form(
    'hair or beard',
    0.5,
    `(?:(?:a|the|his|her|with|no|real|waxed|handlebar|bushy|floury|long|grey|white|purple|plaited|braided|
      magnificent|${COLOUR})_){1,4}(?:hair(?!_(?:dresser|cut|salon|transplant|loss|ball|line))|beard|mo?ustache|
      mullet|mohawk|dreads|dreadlocks|locs|braids|plaits|afro|ponytail|pigtails|sideburns|goatee|man_bun|bun|
      wig|eyebrows|monobrow|unibrow|curls|perm|comb-?over|quiff|fringe)\\b(?:_(?:down|to|like|in|that|with|
      i)_[^,.;!?]{2,35})?|\\b(?:redheads?|red-?head(?:ed)?|ginger|albino|bald_as|no_eyebrows|those_eyebrows|
      blonde?_(?:wig|bombshell))\\b|\\breddest_hair\\b[^,.;!?]{0,15}`,
  ),
  form(
    'missing or extra part',
    0.65,
    `(?:missing|lost|lacks|without|born_without|born_with_(?:only_)?)_(?:(?:a|an|his|her|two|three|both|all|
      most|half|one|part|left|right|of|the|extra|front)_){0,3}(?:ear_?lobe|${BODY}|fingertips?|digits?)\\b|
      \\b(?:only_(?:one|two)|three|four|six|seven|eight|nine|[346789])_(?:fingers?|toes?|nipples?|thumbs?|legs?|
      fingertips|teeth)\\b(?!_(?:breadth|breadths|above|below|width|tap|length))(?:_on_[^,.;!?]{2,20})?|
      one_(?:legged|armed|eyed)\\b|(?:only_|has_|with_|had_)one_(?:ear|eye|leg|arm|kidney|hand|foot)\\b|
      \\bamputee\\b|\\b(?:below|above)_knee_amputation\\b|\\bwebbed_[^,.;!?]{2,25}|\\b(?:split|
      forked)_tongue\\b|\\bconjoined\\b`,
  ),
  form(
    'one of a pair',
    0.3,
    `(?:one|two)_(?:ear|eye|leg|arm|hand|foot|thumb|fingers)\\b(?!_(?:breadth|length|above|below|tap|for|in|on|
      at|each|pump))`,
  ),
  form(
    'prosthesis, implant or aid',
    0.6,
    `(?:glass_eye|prosthetic_[a-z]+|prosthesis|false_(?:leg|arm|eye|teeth)|wooden_leg|peg_leg|running_blade|
      blades?_(?:for|instead)|hook_for_a_hand|(?:a_)?cochlear_implant|hearing_aids?_shaped|eye_patch|eyepatch|
      halo_brace|leg_(?:brace|calipers?)|calipers|iron_lung|trach_scar|port-?wine_stain|pink_wheelchair|
      wheelchair_(?:with|covered|sticker)[^,.;!?]{0,25}|walker_with[^,.;!?]{2,25}|white_cane|guide_dog|
      service_(?:dog|animal|pony)|cast_(?:covered|signed|on_one_arm)[^,.;!?]{0,30}|(?:gold|silver|
      diamond)_(?:front_)?(?:tooth|teeth|grillz?|grill|caps?|crown)|grillz|gold_teeth|gap_toothed|gap_in_(?:his|
      her)_teeth|dentures_with|piercings?|pierced_[a-z]+|stretched_(?:ears|lobes)|gauges|nose_ring|
      lip_plate)\\b(?:_(?:with|shaped|in|where|the)_[^,.;!?]{2,35})?`,
  ),
  form(
    'scar, burn or birthmark',
    0.55,
    `(?:scar(?:s|red|ring)?|birth-?mark|mole_(?:on|above|the)|freckles|vitiligo|hemangioma|haemangioma|
      cleft_lip|harelip|hare_lip|strawberry_mark|burn_grafts|disfigure\\w*|keloids?)\\b(?:_(?:on|across|like|
      down|from|over|in|of|shaped)_[^,.;!?]{2,30})?`,
    2,
  ),
  form(
    'scar of a kind',
    0.6,
    `burn_(?:scar|graft)s?\\b[^,.;!?]{0,30}|\\bport_wine\\b|\\bnumber_on_(?:his|her)_forearm\\b|\\b(?:white|
      grey)_(?:streak|patch|forelock)\\b[^,.;!?]{0,25}|\\bcauliflower_ear\\b`,
  ),
  form(
    'size or weight',
    0.55,
    `\\d'\\d{1,2}"?(?!\\d)|\\b(?:four|five|six|seven|4|6|7)_?(?:foot|feet|ft)_?(?:${NUMBER})?\\b(?:_tall)?|
      \\b(?:size_\\d{1,2})\\b(?:_[a-z]+)?|\\b(?:tallest|shortest|biggest|heaviest|strongest|tiniest|smallest|
      fattest|thinnest|skinniest)_(?:[a-z]+_)?(?:man|woman|guy|person|human|baby|kid|patient|fella|lad|boy|girl|
      preemie)\\b|\\bbuilt_like_[^,.;!?]{2,25}|\\bgiant_of_a_man\\b|\\bdwarf(?:ism)?\\b|\\blittle_person\\b|
      \\bhuge_(?:man|guy|lad|hands)\\b`,
  ),
  form(
    'a weight',
    0.25,
    `(?:${NUMBER}|hundred(?:_and_[a-z]+)?)_?(?:pounds?|lbs?|stone|kilos|kgs?|grams|
      g)\\b(?:_(?:${NUMBER})_ounces)?(?!_(?:of|per|\\/))`,
  ),
  form(
    'eyes of an unusual kind',
    0.65,
    `(?:one|1)_(?:${COLOUR})_(?:prosthetic_)?(?:eye|ear)?_?,?_?_?(?:and_)?(?:one|1|the_other)_(?:${COLOUR}|
      normal)[a-z]*|\\b(?:two_)?different_?_?colou?r(?:ed)?_eyes\\b|\\bheterochromia\\b|\\bpiercing_(?:blue|
      green)_eyes\\b|\\bcross-?eyed\\b|\\blazy_eye\\b|\\bone-?eyed\\b`,
  ),
  form(
    'voice, accent or way of moving',
    0.4,
    `(?:stammers?|stutters?|stuttering|lisps?|(?:thick|heavy|strong|broad|lovely|
      unmistakable)_(?:[a-z]+_)?accent|legally_blind|blind_(?:since|from|in|as)|deaf_as|deaf_since|
      profoundly_deaf|deaf_and_blind|deafblind|mute\\b|can't_see_a_screen|walks_with_[^,.;!?]{2,25}|
      voice_like_[^,.;!?]{2,30}|hair_like_[^,.;!?]{2,25}|hands_like_[^,.;!?]{2,25}|laugh_like_[^,.;!?]{2,25}|
      (?:double_)?hunch(?:ed)?back|left_handed|ambidextrous|limp\\b)`,
  ),
  form(
    'clothes worn always or only here',
    0.45,
    `(?:(?:wears|wearing|wore|dressed_in|in|with|always_in)_(?:a|an|his|her|the|one|two|odd|matching|
      full)_(?:[a-z']+_){0,3}(?:hat|cap|beret|fez|bonnet|kilt|cape|cloak|boots|wellies|welly|clogs|crocs|
      slippers|waistcoat|vest|jersey|dress|gown|sari|kimono|poncho|tutu|tiara|crown|cowboy_hat|stetson|trilby|
      bow_tie|bowtie|monocle|uniform|jumper|cardigan|dressing_gown|pyjamas|onesie|hi-vis|football_top|shirt|
      bandana|scarf|turban|overalls|suit|lanyard|habit|collar))\\b(?:_[a-z'-]+){0,3}|\\b(?:boots_with_the|
      purple_braids|one_(?:shoe|boot|welly|sock|trainer|slipper)|odd_(?:shoes|socks)|barefoot|mismatched_[a-z]+|
      painted_(?:nails|toenails)|nails_painted)\\b[^,.;!?]{0,25}|\\b(?:jersey|shirt|top|kit|scarf)_number_\\d+`,
  ),
  form(
    'known by a look',
    0.35,
    `\\bwith_(?:the|a|his|her)_(?:[a-z']+_){0,2}(?:eyebrows|eyes|hands|smile|laugh|teeth|ears|hair|nose|voice|
      jaw|dimples|freckles|beard|braids|glasses|lashes|nails|boots|hat|hump)\\b[^,.;!?]{0,20}|\\bcallus(?:es|
      ed)\\b[^,.;!?]{0,20}|\\bmouthguard\\b|\\bcrest\\b|\\bswastika\\b`,
  ),
]);
