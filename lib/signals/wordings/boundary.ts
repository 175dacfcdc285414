import { Forms, form } from '../matching/forms';

const PATIENT = `(?:patients?|pts?|clients?|(?:my|our|a|an|one_of_my|of_my|the)_(?:old_|former_|ex-?|[a-z]+_){0,4}(?:patient|pt|
    client|guy|lady|girl|kid|mum|mom|dad|family|families|resident|mama|group)s?|(?:patient|pt|client)'?s_(?:mum|
    mom|dad|wife|husband|son|daughter|mother|father|sister|brother|house|restaurant))`;

const SITE = `(?:facebook|fb|insta(?:gram)?|ig|snap(?:chat)?|tiktok|twitter|x|linkedin|strava|spotify|whatsapp|telegram|
    hinge|tinder|bumble|grindr|dating_app|venmo|discord|stories|story|socials|account|blog|profile)`;

/** Being in touch beyond care. */
export const CLOSENESS = new Forms([
  form(
    'friend request',
    0.8,
    `(?:(?:just|i|i've|finally|accidentally)_){0,4}(?:accepted|accept|accepting|approved|got|sent|sends?|
      hit_accept|confirmed|declined|ignored|turned_down)_(?:a|the|his|her|my|their|this|that|me_a|another|
      on)?_?(?:[a-z']+_){0,3}(?:friend|follow|connection|contact)_requests?\\b[^.;!?\\n]{0,50}|\\b(?:friend|
      follow)_request\\b[^.;!?\\n]{0,50}|\\bhit_accept\\b`,
  ),
  form(
    'follows, adds or friends on a network',
    0.7,
    `(?:added|adding|add|adds|follow(?:ed|ing|s)?|friended|friends|followed_me|added_me|matched|match|
      connected|swiped|stalked|creeped|liked|kudos|dm'?d|messaged|text(?:ed|ing|s)?|snap(?:ped|s)?|watch(?:ed|
      ing)?|found)_(?:[a-z0-9']+_){0,5}(?:(?:on|back_on|from|found|through|my|her|his|
      their)_(?:[a-z']+_)?${SITE}|back\\b|here_so_we|${PATIENT})[^.;!?\\n]{0,50}`,
  ),
  form(
    'in touch in private',
    0.65,
    `(?:(?:swapped|gave|give|giving|exchanged|has|have|had|got|asked_for)_(?:[a-z']+_){0,4}(?:numbers|
      my_number|his_number|her_number|(?:own|personal)_number|my_cell|his_cell|her_cell|cell|mobile|insta|snap|
      whatsapp)\\b|(?:we've|we|i)_(?:been_|now_|still_)?(?:text|texting|texted|chat|chatting|message|messaging|
      dm)\\b|text_me_(?:any|when|day)|slid_into_(?:my|his|her)_dms?|in_my_dms|personal_(?:number|cell|snap|
      phone|mobile|email|whatsapp))[^.;!?\\n]{0,60}`,
  ),
  form('in one circle', 0.45, `(?:group_chat|book_club|netball_team|running_club|choir|quiz_team)\\b[^.;!?\\n]{0,40}`),
  form(
    'meets in private',
    0.6,
    `(?:(?:had|have|having|go|going|went|got|getting|grab(?:bed)?|asked_me|invited_me|taking_me|meet(?:ing)?|
      met)_(?:[a-z']+_){0,4}(?:dinner|coffee|drinks?|pint|lunch|date|dates|the_pictures|fishing|golf|brunch|
      barbecue|bbq|beer|wedding|hen_do|stag|dance|sauna|holiday|samgyup|party)\\b|dinner_(?:at|with)|
      drinks_(?:thurs|fri|sat|with|later|tonight)|shared_a_taxi|cooking_me_dinner|bought_me_a|godmother|
      godfather|dating|date_(?:a|my)_|kissed|slept_with|sleeping_with|married_(?:mine|a_patient|my)|flirt\\w*|
      (?:run|play|train|sing)_together|hen_do|r_u_single|are_you_single|fantasy_(?:league|team))[^.;!?\\n]{0,60}`,
  ),
  form(
    'money, gifts, favours',
    0.6,
    `(?:(?:i|i've|we)_(?:just_|also_)?(?:lent|loaned|gave|transferred|paid|sent|bought|borrowed|invested|sold|
      owe)_(?:[a-z0-9']+_){0,4}(?:money|cash|fifty|bucks|quid|pounds|dollars|rent|loan|car|20k|\\$?\\d+k?|
      \\w+_bucks)|slipped_(?:a|me)|left_me_(?:his|her|a|in)|in_(?:his|her|their)_will|left_(?:me|
      us)_[a-z]+_(?:boat|house|car)|patient's_left_me|getting_me_a_deal|tipped_me|lent_(?:a|
      my)_${PATIENT})[^.;!?\\n]{0,60}`,
  ),
  form(
    'looked a patient up',
    0.7,
    `(?:googled|looked_up|looked_(?:[a-z]+_){1,3}up|searched|stalked|creeped_on|went_through|scrolled|lurk\\w*|
      off_a_burner|dog's_account|found_(?:his|her|their)_(?:blog|insta|profile|facebook|
      obituary))_?[^.;!?\\n]{0,60}`,
  ),
  form(
    'wants to say yes',
    0.55,
    `(?:kind_of|kinda|sort_of|already|almost|secretly)_(?:want(?:ed)?|said|
      wanna)_(?:to_say_)?yes\\b[^.;!?\\n]{0,30}|\\bi_said_yes\\b[^.;!?\\n]{0,30}|\\bi_(?:just_)?accept_them\\b|
      \\bso_we_can_stay_(?:close|in_touch)\\b`,
  ),
]);
