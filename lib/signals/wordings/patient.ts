import { Forms, form } from '../matching/forms';

const UNIT = `(?:icu|nicu|picu|micu|sicu|ccu|cvicu|er|ed|a&e|casualty|ward|unit|floor|theatre|or|pacu|clinic|triage|resus|
    trauma_bay|l&d|labou?r_ward|recovery|rehab|hospice|ambulance|rig|truck|chair|table|bed|list|panel|caseload|
    service|care|books|practice|surgery|office|scanner|couch|cot|bay|cubicle|hallway|corridor|waiting_room|
    program|trial|study|stepdown|tele|dialysis|chemo|anesthetic|anaesthetic)`;

const COUNT = `(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|both|all_(?:three|four|five|six)|another|a_few|
    couple_of)`;

/** Ways of speaking of somebody in care without calling them a patient. */
export const CARE_TOLD = new Forms([
  form(
    'one of mine',
    0.75,
    `(?:(?:one|two|three|some|another)_of_(?:mine|ours|my_[a-z]+(?:_[a-z]+)?|our_[a-z]+(?:_[a-z]+)?)|
      of_(?:mine|ours)\\b)`,
  ),
  form('mine, ours', 0.5, `(?:mine|ours|hers)\\b`),
  form(
    'my three o’clock',
    0.75,
    `\\bmy_(?:(?:[a-z]+day|mon|tues?|wed|thurs?|fri|sat|sun)_)?(?:\\d{1,2}(?:[:.]\\d\\d)?_?(?:am|pm|o'clock)?|
      two_o'clock|[a-z]+_o'clock|[a-z]+_(?:fifteen|thirty|forty-?five)|(?:mon|tues|wednes|thurs|fri|satur|
      sun)day)\\b(?!_(?:year|shift|hours?|mg|kids?|minute|month|day|week))(?:'s)?`,
  ),
  form(
    'a bed, bay, room or chair',
    0.5,
    `(?:(?:the|my|our|in|at)_)?(?:bed|bay|room|rm|cubicle|resus|chair|cot|bedspace|bed_space|side_room|hallway|
      table|trolley|slot|station|ward|trauma|pod|booth|isolation|corner_cot|cot_space|bed_number)_(?:space_|
      room_|number_|no\\.?_)?(?:\\d{1,4}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|
      twelve)\\b(?:'s)?(?:_(?:lady|guy|chap|kid|man|woman|mum|dad|boyfriend|patient|pt))?`,
  ),
  form(
    'the lady in 4',
    0.5,
    `(?:the|that|this|your|our|my|somebody's|someone's)_(?:[a-z']+_){1,3}(?:in|on|from|at|off)_(?:bed_|room_|
      bay_|rm_|chair_|the_|cubicle_|hallway_|slot_|table_|side_){0,4}(?:\\d{1,4}[a-z]?|one|two|three|four|five|six|
      seven|eight|nine|ten|${UNIT}|corner|end_bed|couch|side_room|stretcher|vent|dialysis)\\b`,
  ),
  form(
    'the one who',
    0.4,
    `(?:the|that|this)_(?:[a-z]+_){0,2}one_(?:who|that|we|i|they|whose|with)\\b(?:_[a-z']+){1,4}`,
  ),
  form(
    'somebody',
    0.4,
    `(?:someone|somebody)(?:'s)?\\b(?:_(?:i|we)_(?:looked_after|treated|nursed|saw|took_care_of|used_to_treat|
      '?d_cared_for|am_working_with))?`,
  ),
  form('sir, ma’am', 0.1, `(?:sir|ma'am|madam|missus)\\b`),
  form('a bed by its number', 0.15, `\\d{1,2}[a-f]\\b(?!-)`),
  form(
    'died, was lost',
    0.55,
    `(?:(?:we|i)_)?(?:lost|losing|lose)_(?:a_(?:patient|pt|kid|baby|child|mum|mom|young|little|man|woman|
      father|mother|teen|resident)|one|another|two|three|him|her|them|one_of|my_first|our_first|somebody|
      someone)\\b(?:_(?:today|tonight|yesterday|this_morning|on_the_table))?|\\b(?:passed_away|didn't_make_it|
      did_not_make_it|died_on_(?:us|me|the_table)|pronounced|called_(?:it|time|the_code)|time_of_death|
      post-?mortem_care|last_offices|morgue|expired_on|didn't_get_(?:him|her|them)_back|deaths?)\\b`,
  ),
  form(
    'a code, a first',
    0.5,
    `(?:(?:my|our|first|second|third|last|two|three|four|another|a|\\d)_){0,4}(?:first|solo|code|codes|code_blue|
      rosc|intubation|intubations|arrest|thoracotomy|delivery|birth|discharge|admission|admissions|death|appy|
      c-section|csection|section|sections|induction|inductions|stemi|stemis|pph|rapid|transplant|crike|cric|
      craniotomy|trach|chest_compressions|cpr)_(?:i_ever|ever|of_(?:the|my)_(?:day|night|shift|life)|today|
      tonight|yesterday|this_(?:morning|shift)|i_ran|i've|in_(?:triage|resus|the|my)|on_(?:the|our|
      my))\\b(?:_(?:ran|did|saw|had))?|\\bfirst_(?:solo_|ever_)?(?:code|intubation|delivery|appy|c-section|
      craniotomy|thoracotomy|trach|patient|case|catch|leukemia|death|fistula)\\b(?:_i_ever_[a-z]+)?|
      \\b[0-9]_for_[0-9]\\b|\\btwo_for_two\\b`,
  ),
  form(
    'an act of care on somebody',
    0.5,
    `(?:i|we|i've|we've|i'd|we'd|just|had_to|i_had_just|team)_(?:just_|also_|then_|finally_|once_|ever_|
      had_){0,4}(?:operated_on|treated|took_care_of|looked_after|cared_for|nursed|admitted|discharged|delivered|
      coded|intubated|tubed|extubated|bagged|resuscitated|pronounced|scrubbed_in_on|anaesthetised|anesthetized|
      cathed|stented|sutured|stitched|splinted|cannulated|transfused|transferred|flew|shocked|cardioverted|
      triaged|assessed|examined|saw|diagnosed|biopsied|stabili[sz]ed|held|caught|birthed|dialysed|dialyzed|
      bathed|rolled|turned|consented|counselled|counseled|crashed|ran_a_code|had_one|opened_the_chart|read_a_ct|
      got_the_ct|got_(?:him|her)_back|put_(?:him|her)_(?:off|under|on))\\b`,
  ),
  form(
    'came to us',
    0.4,
    `(?:came|comes|walked|rolled|wheeled|brought|transferred|airlifted|flown|sent|admitted|presented|turned_up|
      rocked_up|limped|carried)_(?:in|into|to|through|thru|up|by|off|under|over|down)_(?:to_)?(?:us|me|my|our|
      the_(?:ed|er|clinic|unit|ward|icu|practice|surgery)|triage|resus|clinic|a_clinic|from|with|by|
      after)\\b(?:_${UNIT})?|\\b(?:came|comes)_(?:to_see_(?:me|us)|to_us|in_with|in_for|in_after|in_today|
      in_tonight|back_to_us)\\b|\\bcame_in\\b`,
  ),
  form(
    'with us, under me, in my unit',
    0.45,
    `(?:is|was|are|still|now|now_in|up|upstairs|he's|she's|hes|shes|they're|stays|been|being)_(?:still_|now_|
      up_|in_|on_){0,4}(?:with_us|under_(?:me|us|my)|ours|mine)\\b|\\b(?:in|on|under|off|from|through|at)_(?:my|
      our)_(?:[a-z]+_){0,2}${UNIT}\\b|\\b(?:in|through|to|upstairs_in|round_in)_(?:the_)?(?:triage|resus|icu|
      nicu|picu|ccu|cath_lab|theatre|recovery|pacu|detox|rehab|memory_care|stepdown|hospice)\\b|\\b(?:device|
      memory|wound|pain|fracture|renal|lipid|sleep|voice|first)_clinic\\b|\\bon_(?:ecmo|dialysis|the_table|
      the_vent|bipap|the_unit|a_section|hospice|home_haemo)\\b|\\b(?:with|upstairs_with)_us\\b|
      \\badmitted_under_me\\b|\\bunder_my_(?:drapes|anesthetic|anaesthetic|care|knife)\\b`,
  ),
  form(
    'the gallbladder, a hip',
    0.25,
    `(?:a|an|the|our|that|this|my|your|new|fresh|last|first|next|${COUNT})_(?:[a-z-]+_)?(?:gallbladder|hip|
      knee|femur|shoulder|appendix|hernia|fracture|wrist|thyroid|spleen|kidney|liver|lung|heart|neck|spine|foot|
      calf|colon|fibroid|mastoid|stroke|stemi|nstemi|dka|od|overdose|trauma|arrest|crash|code|consult|transfer|
      admission|discharge|section|induction|intake|eval|birth|delivery|breech|pe|gsw|mva|rollover|fall|burn|
      sepsis|chest_pain|abdominal_pain|psych_hold|bypass|transplant|tka|tha|cabg|lap_chole|frozen_section|
      feeding_tube|fistula|craniotomy|lobectomy|intubation|chest_tube|scan|biopsy|cataract|retinal_detachment|
      cardiac_arrest|bounce_back|case|chart|flu|covid|strep|whooping_cough|fentanyl_death|death|wound_vac|
      patient|pump_start|ob|prenatal)s?\\b(?:_(?:guy|lady|kid|girl|boy|man|woman|fella|patient|list|case|
      in_[a-z0-9]+))?`,
  ),
  form(
    'several of them',
    0.4,
    `\\b${COUNT}_of_(?:them|the_(?:three|four|five|six|kids|babies))\\b(?:_(?:were|are)_(?:ours|with_us))?|
      \\b(?:two|three|four|five|six|\\d)_(?:kids|babies|workers|people|patients|deaths|codes|hips|traumas|
      intubations|admissions|deliveries|siblings|brothers|sisters|teens|men|women)\\b|\\ball_(?:two|three|four|
      five|six|seven|eight)\\b|(?:we|i)_(?:got|took|lost|kept|had|flew|have)_(?:two|three|four|five|six|seven|
      eight|nine|ten|\\d)\\b|\\b(?:both|all_three|all_four)_(?:kids|parties|well|tiny|home|under|babies|parents|
      boys|girls)\\b`,
  ),
  form(
    'in a language other than English',
    0.65,
    `(?:(?:mi|un|una|la|el|esta|este|nuestra|nuestro)_(?:paciente|pte|señora|señor|señorita|niñ[oa]|beb[eé]|
      muchach[oa]|chic[oa]|viejit[oa]|abuel[oa]|joven|mamá)|pasyente(?:_ko|_namin|_kong)?|el_mío|lola_ko|
      lolo_ko|ate_ko|sa_akin|uncle-?ji|aunty-?ji|mera_patient|ek_(?:patient|ladki|aadmi)|gogo|mama_[a-z]+)\\b`,
  ),
  form('he, she', 0.15, `(?:he|she|him|her|his|hers|himself|herself|hes|shes)\\b(?:'s)?`),
  form(
    'one',
    0.08,
    `(?:this|that|the|last|first)_(?:[a-z]+_)?one\\b|\\bone\\b(?!_(?:of|day|more|time|thing|year|week|hour|in|
      another))|\\b(?:two|three|both)\\b(?=[,.]|_(?:of|in|coded|died|made))`,
  ),
]);
