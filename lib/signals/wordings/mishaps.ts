import { Forms, form } from '../matching/forms';

/** What happens to few people: things swallowed, animals, machines, people's own doing. */
export const MISHAPS = new Forms([
  form(
    'something swallowed, stuck or glued',
    0.6,
    `(?:swallow(?:ed|ing|s)|inhaled|aspirated|choked_on|superglued|super_glued|impaled|skewered|stapled|nailed|
      wedged|zipped)_(?:(?:his|her|their|the|a|an|on|by|himself|herself|to|eleven|two|three|four|
      both)_){0,2}[a-z'-]+(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'something in a place of the body where it does not belong',
    0.6,
    `(?<=[a-z]_)(?:up|in|inside|through|down|into|across|out_of)_(?:the|his|her|their|a|both|one|own|left|
      right)_(?:left_|right_|own_|soft_)?(?:nose|nostril|ear|eye|orbit|eyelid|airway|rectum|bum|throat|palate|
      foot|hand|forearm|thigh|buttock|knee_cap|kneecap|chest|neck|cheek|skull|calf|thumb|finger|bronchus|
      oesophagus|esophagus|shoulder|shin|tongue|scalp)\\b`,
    2,
  ),
  form(
    'hurt by an animal, a machine or oneself',
    0.6,
    `(?:(?:bitten|broken|fractured|snapped|bruised|sliced|opened_up|concussed|knocked_out|knocked_over|
      knocked_down|floored|taken_out|swallowed|squashed|pinned|winched|carried_down|dragged_out|rescued|
      poisoned|kicked|gored|mauled|trampled|stung|attacked|pecked|scratched|clawed|crushed|dragged|run_over|
      butted|headbutted|struck|hit|flattened|impaled|thrown|bucked|chased)_(?:off_)?(?:by|on|from)|(?:fell|
      fallen|came)_off(?=_(?:a|an|the|his|her|their)_(?!ladder|bike|bicycle|bed|chair|step|kerb|curb|sofa|couch|
      table|low|wall|radar|track|list|ward))|thrown_from|ran_over|run_over_by|sat_on_by|rolled_on_by|racing_the|
      racing_an)_(?:(?:a|an|his|her|their|the|own|pet|neighbour's|neighbor's)_){0,3}[a-z'-]+`,
  ),
  form(
    'a thing against a part of the body',
    0.5,
    `(?<=[a-z),]_)to_(?:the|his|her|their|my|own|both)_(?:own_|left_|right_|back_of_the_)?(?:eye|eyes|head|
      face|orbit|neck|shin|shins|chest|forehead|temple|throat|groin|nuts|crotch|ribs|foot|hand|thumb|knee|ankle|
      calf|thigh|mouth|teeth|nose|forearms?)\\b`,
    2,
  ),
  form(
    'a thing, then a part of the body',
    0.45,
    `(?<=[a-z)],?_)(?:own|right|left|both|upper|lower|front)_(?:calf|buttock|foot|hand|thumbs?|eye|eyebrow|
      orbit|shin|forearm|ear|nostril|thigh|big_toe|index_finger|knee|shoulder)\\b`,
    3,
  ),
  form(
    'caught, pinned or wrapped in something',
    0.5,
    `(?:caught|pinned|trapped|wrapped|tangled|jammed|wedged|crushed|buried|locked|lodged|stuck|stranded|
      hung_up)_(?:(?:his|her|their|my|the|a|both|two)_(?:[a-z]+_){1,2})?(?:in|inside|under|beneath|between|
      round|around|behind)_(?:the|a|an|his|her|their|its|two|my)_(?!middle|house|traffic|hospital|ed\\b|er\\b|
      meeting|lift_again|same|corridor)(?:[a-z'-]+_?){1,3}`,
  ),
  form(
    'with a thing in the body',
    0.5,
    `with_(?:a|an|his|her|the|half_a|two|one|both)_(?:[a-z']+_){1,3}(?:stuck|still|through|embedded|attached|
      hanging|lodged|sticking|wrapped|impaled|growing)_[^,.;!?]{2,35}`,
  ),
  form(
    'taken for something else',
    0.45,
    `(?:thinking|thought|believing|convinced|assuming|assumed|swore)_(?:it_was|they_were|she_was|he_was|
      that_was)_(?:a|an|the|just|only|wild|his|her|some)_[^,.;!?]{2,30}|mistook_[^,.;!?]{2,40}|
      mistaken_for_[^,.;!?]{2,25}`,
    2,
  ),
  form(
    'did it to oneself',
    0.45,
    `(?:ran|shot|stabbed|superglued|glued|locked|nailed|impaled|zipped|set|buried|trapped|handcuffed|cut|lit|
      tasered|tased|stapled|injected|poisoned|tied|operated_on|drove_over|knocked|kicked|bit|
      punched)_(?:himself|herself|themselves|themself)\\b(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'for a bet or a video',
    0.5,
    `(?:for|on|as)_an?_(?:bet|dare|video|reel|tiktok|youtube_video|challenge|joke|prank|laugh|stunt)\\b|
      off_(?:a_video|youtube|tiktok|the_internet)\\b`,
    3,
  ),
  form(
    'treated himself',
    0.5,
    `(?:drain(?:ed|ing)|stitch(?:ed|ing)|sutured|operated_on|cut|cutting|pulled|delivered|splinted|superglued|
      sewed|lanced|amputated|cauteri[sz]ed|set)_(?:his|her|their|its)_own_[a-z]+(?:_(?:with|using|off|out|
      in)_[^,.;!?]{2,30})?`,
  ),
  form(
    'by their own hand or thing',
    0.5,
    `(?:his|her|their)_own_(?:bull|horse|dog|car|truck|tractor|machine|wedding|coffin|crossbow|foot|bouquet|
      funeral|ostrich|tooth|ambulance|truck|cow|goat|cat|snake|rooster|boat|trap|leg|appendix|bike|gun|knife|
      saw|prosthetic|harpoon)\\b(?:_[a-z'-]+){0,2}`,
  ),
  form(
    'survived the improbable',
    0.35,
    `(?:struck_by_lightning|fell_(?:from|off|out_of|down|through)_(?:a|an|the|his|
      her)_(?:[a-z0-9]+_){0,2}[a-z]+|(?:storeys|stories|floors|feet)_(?:and|onto|down|up)|walked_away_from|
      woke_up_(?:in|from|during|after)_(?:the|a|an)?_?[^,.;!?]{2,25}|buried_(?:alive|under|in)|trapped_(?:in|
      under|for|between)|stuck_(?:in|inside|between|under|to|on|up)_[^,.;!?]{2,25}|attached_to_(?:his|her|
      the)_[a-z]+|tangled_in[^,.;!?]{2,20})`,
  ),
  form(
    'what went down or through',
    0.45,
    `(?:ate|eaten|drank|drunk|snorted|injected|chewed|licked|smoked)_(?:a_whole|an_entire|his|her|their|the|
      a_tube|raw|live|dog|cat|horse|glow|water|wild|homemade|\\d+)_[^,.;!?]{2,30}`,
  ),
  form('versus', 0.3, `(?<=[a-z]_)(?:vs|versus)\\.?_(?:own_|a_|the_|his_|her_)?[a-z-]+`, 2),
  form(
    'a very low or high figure of the body',
    0.4,
    `\\btemp(?:erature)?_(?:of_)?(?:1\\d|2[0-7])\\b|\\bcore_(?:temp_)?of_(?:[a-z]+|\\d\\d)|\\b(?:hb|
      haemoglobin|hemoglobin|hgb)_(?:of_)?[12]\\.\\d|\\bglucose_(?:of_)?(?:1[5-9]\\d\\d|2\\d\\d\\d)\\b`,
  ),
]);
