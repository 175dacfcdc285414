import { Forms, form } from '../matching/forms';

/** A kind of people; contempt only when something scornful is said of them. */
export const CROWDS = new Forms([
  form(
    'of a kind of people',
    0.55,
    `(?:these|those|some_of_(?:these|those|you)|you|half_(?:of_)?(?:my|our|the|these)|all_(?:my|our|these)|
      every_(?:single_)?(?:one_of_(?:my|our|these)|[a-z]+)|the_ones_(?:who|with)|people_who|patients_who|
      parents_who|moms_who|mums_who|families_(?:who|that)|anyone_who|grown_(?:men|adults|women)|next_(?:one|
      person|patient|drug)_(?:who|that)|the_(?:chronic|drunk|entitled|anti|gentle|fibro|methadone|medicaid|
      welfare|birth-?plan|no-show)_[a-z]+)_[^.;!?\\n]{3,200}`,
  ),
]);

/** Sneers, and kinds of people they are aimed at. */
export const SNEERS = new Forms([
  form(
    'a curse or a sneer',
    0.5,
    `(?:should(?:n't)?_(?:have_to_|be_|own_|need_|wait_|pay_|not_be_)(?:in_the_bins|own|sterili[sz]ed|
      a_licen[cs]e|allowed|billed|double|a_goldfish|charged)|deserves?_(?:what|the|exactly|to|everything|it)|
      hope_(?:you|he|she|they)_(?:wait|enjoy|choke|never|rot)|may_your|enjoy_the_(?:picu|icu|vent)|
      wish_i_could_(?:slap|discharge)|can't_stand|makes?_me_sick|why_i_drink|reason_(?:i|pediatricians|
      nurses)_drink|shouldn't_(?:breed|have_kids|own)|what_is_wrong_with_(?:people|these)|i_said_what_i_said|
      imagine_being_so|tell_me_i'm_wrong|tell_me_im_wrong|i_can't_even|no_sympathy|zero_sympathy|
      don't_feel_(?:bad|sorry)_for|not_my_problem|good_luck_with_that_brain|bring_a_net|bring_earplugs|
      leave_empathy|shares?_one_brain|by_ouija|as_(?:dumb|thick|dense|useful)_as|dumb_as|thick_as|sir,_you|
      ma'am_the|billed_per)\\b[^.;!?\\n]{0,80}`,
  ),
  form(
    'not really ill',
    0.45,
    `(?:10\\/10|ten_out_of_ten|11\\/10)_pain_[^.;!?\\n]{2,60}|\\ballergic_to_(?:everything|(?:a_)?personality|
      honesty|work|tylenol|toradol|paying|amalgam|every)[^.;!?\\n]{0,40}|\\b(?:fourteen|
      \\d\\d)_allergies\\b[^.;!?\\n]{0,40}|\\bwants?_(?:the_strong_ones|the_one_that_starts|dilaudid|
      "the)[^.;!?\\n]{0,40}|\\bservice_dog_in\\b[^.;!?\\n]{0,30}|\\bin_scare_quotes\\b|\\bfor_attention\\b|
      \\b(?:fibro|pots|eds|mcas)_(?:=|equals|and_a)[^.;!?\\n]{0,40}|\\blaminated\\b[^.;!?\\n]{0,60}`,
  ),
]);
