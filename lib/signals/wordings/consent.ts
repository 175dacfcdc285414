import { Forms, form } from '../matching/forms';

const WHO = `(?:he|she|they|you|patient|pt|mum|mom|mam|dad|mother|father|parents?|both_parents|family|the_family|
    guardian|wife|husband|daughters?|sons?|his_wife|her_husband|his_mums?|(?:his|her|their|the)_(?:mum|mom|mam|
    dad|parents?|family|wife|husband|daughters?|sons?|mother|father|kids?)|client|kid)`;

const FORMAL = `(?:permission|consent|blessing|okay|ok|agreement|say-?so|release|authori[sz]ation|leave|sign-?off|approval|
    go-?ahead|nod|thumbs-?_?up|signature)`;

/** Permission to tell others. */
export const CONSENTS = new Forms([
  form(
    'with permission',
    0.8,
    `(?:w\\/_?|(?:with|by|on|given|got|have|has|had|gave|gives|put|puts|under)_)(?:(?:full|express|explicit|
      signed|written|verbal|enthusiastic|formal|informed|kind|emailed|typed|me|us|his|her|their|your|its|the|
      patient's|patients'|patient|pt's|family's|parents'|mum's|mom's|dad's|mother's|daughter's|son's|wife's|
      husband's|both|family|a|an|very|clear|from|own|[a-z]+'s)_){0,5}${FORMAL}\\b[^.;!?\\n]{0,50}`,
  ),
  form(
    'somebody signed',
    0.75,
    `(?:${WHO})?(?:'s|'ve|_has|_have|_had|_both|_all|_even)?_?(?:signed|sign)_(?:off|for|our|the|a|an|
      underneath|it|this|us|my|on|and|their|his|her)\\b[^.;!?\\n]{0,60}|\\b(?:mum|mom|dad|parents|she|he|they|
      family)_signed\\b|\\bsigned_(?:release|consent|form|permission|agreement|letter|photo|
      media)[^.;!?\\n]{0,40}`,
  ),
  form(
    'asked or told to post',
    0.75,
    `\\b${WHO}(?:'s|_has|_have|_actually|_specifically|_also)?_(?:asked|told|begged|insisted|encouraged|said|
      says|wants_me|wanted_me)_(?:me|us|you|i|we|her_to|that_i|it_was_ok|it's_ok|they'd|to)?_?(?:please,?_|to_|
      should_|could_|can_|may_|yes_to_){0,4}(?:please_|yes_){0,4}(?:share|post|tell|write|put|pass|use|brag|sharing|
      posting|publish|talk|say|mention|write_about|answer)\\b[^.;!?\\n]{0,50}`,
  ),
  form(
    'read and approved',
    0.75,
    `(?:${WHO}(?:'s|'ve|_has|_have)?_)(?:also_)?(?:read|approved|okayed|ok'd|ok'ed|checked|vetted|picked|chose|
      edited|seen)_(?:this|it|every|over|the_(?:words|wording|photo|photos|draft|post)|my|
      me_saying)\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'said yes',
    0.7,
    `\\b${WHO}_(?:said_(?:yes|obviously|share_it|post_it|go_ahead|put_it|i_could|it's_fine|it_was_fine)|(?:is|
      was|are|were|'s)_(?:fine|happy|ok|okay|cool)_(?:with|for)_(?:me|us|this|my))[^.;!?\\n]{0,40}|\\b(?:says|
      said)_(?:post|share)_(?:it|this|away)\\b|\\byes_(?:he|she|they)_(?:ok'd|okayed|said)\\b[^.;!?\\n]{0,40}|
      \\bok'?d_(?:this|it|me)\\b`,
  ),
  form(
    'consent, on file',
    0.45,
    `(?:consent(?:ed|s)?|permission|release|authori[sz]ation)\\b[^.;!?\\n]{0,40}|\\b(?:her|his|
      their)_idea_to_post\\b[^.;!?\\n]{0,40}|\\b(?:in_writing|on_paper|in_ink)\\b`,
  ),
  form(
    'posted because asked',
    0.7,
    `(?:posted|posting|shared|sharing|written|printing)_(?:this_)?(?:because|since|as)_(?:he|she|they|you|her|
      his|the|mum|mom)[^.;!?\\n]{0,60}|\\b(?:written|shared)_with_(?:her|his|their|the)_(?:parents|mum|mom|
      family|daughters?|sons?|dad)\\b[^.;!?\\n]{0,40}|\\byes_put_it_up\\b|
      \\byou_said_i_could\\b[^.;!?\\n]{0,30}|\\byou_(?:have_)?(?:emailed|wrote|asked|signed|
      gave)_[^.;!?\\n]{0,60}(?:answer|reply|respond)[^.;!?\\n]{0,20}`,
  ),
]);
