import { Forms, form } from '../matching/forms';

const DETAIL = `(?:details?|facts?|names?|ages?|sex|gender|jobs?|occupations?|places?|locations?|towns?|dates?|times?|
    timings?|identifiers?|identifying_(?:details?|features?|information|info)|particulars|specifics|bits|
    everything|season|animal|diagnos[ei]s|illness|injury|family|relatives|country|hospital|instrument|things|
    most_of_(?:this|it)|enough|all_of_(?:this|it))`;

const ALTERED = `(?:changed|altered|swapped|shuffled|scrambled|blurred|tweaked|fudged|disguised|modified|moved|jumbled|
    mixed_up|fictionali[sz]ed|anonymi[sz]ed|invented|switched|muddied|obscured|obfuscated|adjusted|rearranged|
    made_up)`;

/** Details changed, several people in one, a declared pseudonym. */
export const CHANGES = new Forms([
  form(
    'details altered',
    0.85,
    `(?:(?:all|some|most|many|several|few|a_few|enough|identifying|key|small|minor|every|lots_of|the|his|her|
      patient)_){0,3}${DETAIL}(?:,?_(?:and_)?(?:the_)?${DETAIL}){0,4}_(?:here_|in_this_|have_|has_|been_|were_|
      was_|are_|is_|all_|both_|deliberately_|heavily_|slightly_|that_|could_|be_|of_){0,4}${ALTERED}\\b(?:_(?:to|
      for|on|about|around|round|so)_[^.;!?\\n]{2,60})?`,
  ),
  form(
    'the author altered',
    0.85,
    `\\bi(?:'ve|_have|'d)?_(?:also_|deliberately_|intentionally_)?${ALTERED}_(?:around_|up_)?(?:everything|
      all\\b|enough|some\\b|most|a_few|a_lot|lots|many|every|bits|details?|names?|ages?|who\\b|where\\b|what\\b|
      when\\b|the_(?:names?|ages?|details?|sex|job|places?|parts|towns?|dates?|facts?|story|animal|injury|
      illness|diagnosis|hospital|family|timeline|order|setting|country)|it_(?:all|so|enough)|this_(?:about|so|
      enough|story)|any_details?|his_(?:age|job|name)|her_(?:age|job|name))[^.;!?\\n]{0,60}`,
  ),
  form(
    'altered so that',
    0.75,
    `\\b${ALTERED}_(?:enough|so_(?:much|that)|on_purpose|around|about|to_protect|for_privacy|
      beyond)[^.;!?\\n]{0,60}`,
  ),
  form('with details moved', 0.8, `\\bwith_(?:the_|all_|some_|every_)?${DETAIL}_${ALTERED}(?:_around)?`),
  form(
    'composite',
    0.85,
    `(?:(?:it's|this_is|she's|he's|a|an|what_follows_is)_){0,4}(?:composites?|amalgam(?:ation)?|mash-?up|
      blend(?:ed)?_(?:of|from)|mixture_of_(?:several|many)|stitched_(?:together_)?(?:from|out_of)|built_from|
      made_(?:out_of|up_of|from)_(?:a_lot|many|several|two|three)|rolled_into_one|merged_from|several_(?:people|
      patients|families|cases)_(?:mashed|rolled|in_one|combined|merged)|(?:he|she)'s_(?:several|three|two|
      many)_(?:different_)?(?:people|women|men)|none_of_(?:this|it)_is_(?:one_person|real)|
      two_people_made_into_one|nobody_real)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'a declared pseudonym',
    0.85,
    `(?:(?:i'll|i_will|we'll|i_shall|let's|let_us|let_me|i'm|we_will|going_to)_(?:just_)?(?:call|calling|name|
      naming)_(?:him|her|them|this_(?:man|woman|patient)|the_(?:man|woman|patient|kid))_[a-z'-]+|(?<=^|[(:.]_?|
      so_|to_)call_(?:him|her|them)_(?!sweet|back|before|and|to|at|in|on|sir|if|when|now|a\\b|the|or|today|
      tomorrow|tonight|asap|for|by)[a-z'-]+|not_(?:his|her|their)_real_name|(?:isn't|is_not|wasn't)_(?:his|her|
      their)_(?:real_)?name|names?_(?:has|have)_been_changed|name_changed|pseudonym|(?:names?|
      not)_(?:are_)?(?:not_real|real_name)|not_(?:his|her)_name)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'not the real one',
    0.6,
    `(?:aren't|isn't|are_not|is_not)_the_real_(?:one|ones|thing)|\\b(?:wouldn't|won't|will_not|
      couldn't)_(?:know|recogni[sz]e|spot)_(?:himself|herself|themselves|him|her)|\\bso_don't_bother_guessing|
      \\bdon't_try\\b|\\bdifferent_from_what_they_were|\\bno_identifying_details\\b|\\bit's_nobody\\b|
      \\bwhich_(?:she|he|it)_(?:isn't|wasn't)\\b|\\bmoved_the_furniture\\b`,
  ),
]);
