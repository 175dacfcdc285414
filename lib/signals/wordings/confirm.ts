import { Forms, form } from '../matching/forms';

/** What a practice deals with besides care itself. */
const ADMIN = `(?:appointments?|appt|visits?|wait|slot|chart|records?|results?|labs?|refills?|scripts?|prescriptions?|rx|
    bill|balance|statement|invoice|copay|co-pay|deposit|refund|claim|account|referral|report|order|booking|
    follow-?up|check-?up|cleaning|session|sessions|treatment|procedure|surgery|scan|paperwork|forms?|insurer|
    insurance|estimate|payment|fee|schedule|waitlist|treatment_plan|intake|consult|consultation|stay|admission|
    discharge|care|file|notes)`;

const THEIRS = "(?:your|ur|yr|yer)(?:_[a-z']+){0,3}";

const PERSONAL_KIN = `(?:mum|mom|mam|dad|father|mother|son|daughter|husband|wife|sister|brother|partner|ex|boy|girl|kids?|child|
    children|baby|little_(?:one|man|girl|guy)|twins|nan|gran|grandma|grandpa|grandad|landlord|neighbou?r|boss|
    nephew|niece|hubby|papa|dads|mums|uncle|aunt|auntie|cousin|friend|mate)`;

/** All ways of saying that somebody was, is or will be cared for. */
export const CONFIRMATIONS = new Forms([
  form(
    'thanks for coming',
    0.75,
    `(?:thank(?:s|_you)|thx|ty)_(?:so_much_)?(?:for|4)_(?:coming|visiting|stopping|choosing|trusting|being|
      letting|seeing|popping|your_(?:visit|trust)|the_visit)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'a pleasure to treat you',
    0.75,
    `(?:(?:it_was|it's_been|such|always|was|what)_)?(?:a_|an_|so_|great_|such_a_){0,4}(?:pleasure|joy|honou?r|
      privilege|lovely|good|great|nice|delight|glad|gusto|placer)_(?:to_(?:see|meet|treat|have|care|look|help)|
      taking_care|looking_after|caring_for|seeing|having|being_your|meeting|treating|atender(?:la|lo)|
      recibir(?:la|lo))\\b[^.;!?\\n]{0,60}|\\b(?:loved|love|enjoyed)_(?:having|being|treating|seeing|
      looking_after|meeting)_(?:you|your|her|him|u)\\b[^.;!?\\n]{0,40}|\\b(?:your_favou?rite|
      favou?rite_patients?|model_patient|star_patient|first_ever_patient)\\b[^.;!?\\n]{0,40}`,
  ),
  form(
    'see you again',
    0.65,
    `(?:see|seeing|look_forward_to_seeing|can't_wait_to_see)_(?:you|u|ya)_(?:again|at|next|in|on|for|back|soon|
      tomorrow|then|tmrw|thursday|monday|tuesday|wednesday|friday)\\b[^.;!?\\n]{0,50}|\\bnext_time_(?:you're|
      you_are|you)_in\\b[^.;!?\\n]{0,40}|\\bwelcome_back\\b[^.;!?\\n]{0,30}`,
  ),
  form(
    'your results, refill, bill',
    0.7,
    `\\b${THEIRS}_${ADMIN}\\b(?:_(?:is|are|was|were|has|have|had|went|came|will|shows?|showed|ran|got|felt|did|
      at|on|with|for|yesterday|in|from|took|still|came_back)\\b[^.;!?\\n]{0,90})?`,
  ),
  form(
    'we did something for you',
    0.65,
    `(?:we|i|our_[a-z]+(?:_[a-z]+)?|(?:the|my)_(?:nurse|doctor|surgeon|tech|hygienist|front_desk|anaesthetist|
      anesthetist|midwife|pharmacist|office|team|physio|pa|manager|receptionist)|dr\\.?_[a-z]+|
      nurse_[a-z]+)(?:'ve|'d|_have|_had|_did|_also|_then|_never|_only|_just|_already|_actually|'re|'ll){0,4}_(?:saw|
      seen|treated|fixed|delivered|operated|took_care|looked_after|had|have|see|plated|pinned|clipped|stented|
      drained|removed|stitched|splinted|filled|sent|called|rang|phoned|told|offered|gave|explained|referred|
      refunded|waived|declined|dismissed|discharged|moved|mixed_up|double-booked|got|remember|do_remember|find|
      found|show|ran|kept|held|catheteri[sz]ed|intubated|bagged|coded|tested|scanned|x-rayed|biopsied|diagnosed|
      prescribed|cancelled|rescheduled|fit|squeezed|put|pulled|numbed|photographed|measured|advised|warned|
      asked|billed|charged|sorry)_(?:[a-z']+_){0,4}?(?:you|u|your|yours|him|her|them|it_was|
      ur)\\b[^.;!?\\n]{0,120}`,
  ),
  form(
    'you did, you were',
    0.5,
    `(?:you|u)(?:'ve|'d|'re|_have|_had|_were|_did|_also|_then|_never|_are|_still){0,4}_(?:came|come|arrived|waited|
      missed|cancelled|canceled|no-showed|signed|refused|declined|asked|requested|told|left|called|rang|booked|
      checked_in|paid|owe|agreed|chose|stayed|tested|presented|attended|skipped|stopped|turned_up|seen|given|
      offered|discharged|admitted|diagnosed|treated|informed|late|here|in_(?:our|my|cubicle|the_chair)|
      registered|on_(?:our|my)|one_of|down_for|next_on|due|warned|advised|scheduled|disclosed|admitted|bit|
      threw|rude|yelled|sat|were_told|were_seen|were|had|have|smoked|lit|cut|cracked|fainted|passed_out|cried|
      bled|described|should_have)\\b[^.;!?\\n]{0,160}`,
  ),
  form(
    'a third person is with us',
    0.7,
    `(?:(?:yes|yeah|yep|no|aye|sí|si),?_)?(?:he|she|they|mam|papa|ur_[a-z]+|your_[a-z]+(?:_[a-z]+)?|his|her|
      someone|the_(?:guy|lady|man|woman|groom|bride|girl|kid)|${PERSONAL_KIN})(?:'s|s|'re|_is|_are|_was|_were|
      _do|_did|_does|'ll|_came|_comes|'d){0,4}_(?:still_|now_|just_|up_|down_|here_|in_|literally_|currently_|back_|
      out_of_|round_|over_|safe_|alive,?_|sat_|resting_){0,4}(?:with_(?:us|me)|on_(?:our|my|the|4|5|6)_[a-z0-9]+|
      in_(?:our|my|here|recovery|theatre|icu|ccu|bay|resus|surgery|the_building)|under_(?:our|my)|here(?:\\b|
      _with)|ours\\b|a_patient_of|our_patient|upstairs|next_door_to_me|stable|out_of_(?:surgery|recovery|
      theatre)|(?:came|comes|come)_(?:to_(?:us|our|see_me)|in|through|here))\\b[^.;!?\\n]{0,80}`,
  ),
  form(
    'we have, we had him or her',
    0.6,
    `(?:we|i)(?:'ve|'d|_have|_had|_got|_do_have|_did_have|'ve_got){0,4}_(?:got_|had_|have_)?(?:him|her|them|you|ur|
      your_[a-z]+|his|yours)_(?:in|on|here|with|overnight|last|down|for|up|under|as|the|at|
      back)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'no record of you',
    0.8,
    `(?:(?:no|not|any|never|nobody|no_one)_(?:[a-z]+_){0,3}(?:record|patient|file|chart|one|person|anybody|
      appointment|reviewer|registered|seen|account)_?(?:of|by|matching|with|under|named|at|
      in)?_?[^.;!?\\n]{0,60}(?:you|your|practice|clinic|office|files|system|description|name|books|here|
      reviewer)\\b|(?:not|isn't|aren't|never|you're_not|wasn't|nobody)_(?:been_)?(?:a_patient|on_our|in_our|
      in_any|seen|registered|treated|one_of_our)[^.;!?\\n]{0,50})`,
  ),
  form(
    'waited, was seen',
    0.6,
    `(?:sorry|apologi[sz]e)_(?:for|about|that|you|your|we)_[^.;!?\\n]{0,60}(?:wait|visit|appointment|slot|felt|
      delay|rushed|booking|bill)[a-z]*\\b[^.;!?\\n]{0,50}|\\b(?:about|long|for)_(?:the_|that_)?(?:wait|
      delay)_(?:on|you|at|in|of)[^.;!?\\n]{0,40}|\\bkept_you_waiting\\b|\\b(?:waiting_room|
      front_desk)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'glad that it has healed',
    0.55,
    `(?:glad|happy|thrilled|delighted|so_pleased|good)_(?:to_(?:hear|see)_)?(?:that_)?(?:the|your|ur|you're|
      you|both|those|little|everything|her|his)_[^.;!?\\n]{3,80}|\\b(?:enjoy|congrats_on|
      congratulations_on)_(?:that|the|your)_(?:new_)?[a-z]+(?:_[a-z]+)?\\b[^.;!?\\n]{0,50}`,
  ),
  form(
    'tested, found, treated',
    0.5,
    `(?:swab|biopsy|smear|pap|mri|x-?ray|scan|ultrasound|bloods?|labs|culture|a1c|hcg|psa|d-dimer|histology|
      mammogram|strep|beta|report|ferritin|films?|ekg|lithium|sugar|mole|tooth|crown|implant|graft|stent|knee|
      hip|shoulder)s?(?:'s|_is|_are|_was|_were|_came|_has|_have|_shows?|_showed|
      _came_back)_(?:come_)?(?:back_)?[^.;!?\\n]{2,70}`,
  ),
  form(
    'ready to collect',
    0.6,
    `(?<=(?:'s|_is|_are|_was|_were)_(?:finally_|all_|now_)?)(?:ready|bagged|in_at|at_the_(?:window|desk|
      counter)|behind_the_counter|sat_at_reception|waiting_for_(?:you|u)|here)\\b[^.;!?\\n]{0,40}`,
    3,
  ),
  form(
    'is with us',
    0.6,
    `(?<=[a-z]_)(?:is|are|was|'s)_(?:still_|now_|up_|in_|sat_|here_|down_|back_|upstairs_|round_|currently_|
      literally_){0,4}(?:with|w|in|on|at|under|outside)_(?:us|our_[a-z]+|my_(?:unit|ward|waiting_room|chair|clinic|
      bay|list|table))\\b[^.;!?\\n]{0,50}`,
    3,
  ),
  form(
    'one of our patients',
    0.6,
    `(?:one_of_(?:our|my)_patients|our_patient_family|a_patient_(?:of_ours|here|of_mine)|came_through_(?:my|
      our)_(?:triage|doors)|been_with_us|is_one_of_ours|missed_you_(?:at|in|on)|looks_good_on_you|
      how_could_(?:we|i)_forget|(?:whole|entire)_[a-z]+_(?:misses|cried|cheered)|you_were_my_(?:first|
      last))\\b[^.;!?\\n]{0,60}`,
    2,
  ),
  form(
    'who treated whom',
    0.65,
    `i(?:'m|_was|_am)_(?:his|her|your|the_one_who|the_(?:nurse|tech|medic|midwife|doctor|surgeon|anaesthetist|
      paramedic|guy|doula|pharmacist|porter)_(?:who|that))\\b[^.;!?\\n]{2,70}|i_(?:did|put|gave|took|held|saw|
      had|catheteri[sz]ed|stitched|set|fixed|pulled|placed)_(?:your|ur|his|her|you|u)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'we operated, it healed',
    0.5,
    `(?:we|i|they)(?:'ve|'d|_have|_had|_then|_just){0,4}_(?:just_)?(?:plated|pinned|clipped|stented|drained|fixed|
      scoped|stitched|splinted|removed|biopsied|lanced|opened|grafted|cast|delivered|extracted|replaced|had|saw|
      offered|refunded|apologised|apologized|stopped)_(?:it|that|this|his|her|the|a|him|one)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'nobody of that name',
    0.6,
    `no_[a-z]+(?:_[a-z]+)?_has_ever\\b[^.;!?\\n]{0,60}|(?:we|i)_have_no_(?:patient|record|chart|
      file)\\b[^.;!?\\n]{0,60}|past_or_present\\b|don't_show_you\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'in another language',
    0.5,
    `(?:gracias_por_(?:venir|visitar|confiar)|sí_está_aquí|si_esta_aqui|su_(?:vecina|esposo|mamá|hijo|cita)|
      fue_un_placer|siempre_es_un_gusto|ya_te_quitamos|quedaste|se_le_quedó|ce_fut_un_plaisir|ton_mari|
      yung_(?:results|record)|ready_na_po|nakita_na_po|salamat_po)\\b[^.!?\\n]{0,80}`,
  ),
]);
