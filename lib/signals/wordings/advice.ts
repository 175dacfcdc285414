import { Forms, form } from '../matching/forms';

const BEGIN = `(?:start|stop|take|skip|hold|halve|double|increase|decrease|reduce|cut|drop|switch|add|give|keep|leave|
    ditch|bin|try|use|put|apply|finish|restart|go_(?:up|down|back|to|in|on)|come_(?:in|see|down|off|by|over)|
    bring|get|ask|swing_by|see|book|elevate|ice|rest|wear|wrap|soak|rinse|gargle|flush|drain|pop|crush|chew|
    swallow|spray|rub|smear|dab|tape|splint|loosen|tighten|move|lower|raise|bump|titrate|taper|wean|cross_over|
    swap|change|pack|peel|clean|wash|avoid|quit|cancel|push|don't|do_not|no_more|never|do_the|do_sixty|roll|
    sit_(?:up|him|her)|lie|lean|stand|sleep|weigh|feed|pump|test|recheck|repeat|check|monitor|draw_round|
    thicken|warm|cold|bleach_bath|prop|eat|drink|fast|transfer|lance|pinch|tip|coach|up_the|itigil)`;

/** Orders and advice about treatment. */
export const DIRECTIONS = new Forms([
  form(
    'an order',
    0.5,
    `(?<=^|[.;:!?,\\n"()-]_?|\\b(?:and|then|but|so|or|please|pls|just|first|second|third|yes|no|ok|okay|babe|
      hey|mate|love)_)${BEGIN}\\b[^.!?\\n]{2,220}`,
  ),
  form(
    'you should',
    0.55,
    `(?:you|u|ye|she|he|they)_(?:should|need(?:s)?|must|have_to|want_to|can|could|ought_to|don't_(?:need|want|
      have)|dont_need|do_not_need|shouldn't|wouldn't|might_want|'ll_want|will_want)_(?:to_)?[^.;!?\\n]{3,120}`,
  ),
  form(
    'you are fine to',
    0.55,
    `(?:you're|you_are|ur|u_r|she's|he's)_(?:fine|good|ok|okay|safe|clear|allowed|golden)_to_[^.;!?\\n]{3,80}`,
  ),
  form(
    'I would',
    0.55,
    `\\bi(?:'d|_would|_wouldn't|d)_(?:not_)?(?:${BEGIN.slice(3, -1)}|be|want|go|rather|say|have|stay|
      wait)\\b[^.;!?\\n]{3,140}`,
  ),
  form(
    'that is a condition of yours',
    0.45,
    `(?:that's|thats|that_is|it's|its|sounds_like|looks_like|yours_is)_(?:your_|a_|an_|not_|just_|textbook_|
      classic_|probably_|definitely_){0,4}[a-z']+(?:_[a-z']+){0,3},?_(?:not|and|start|take|see|come|get|
      clotrimazole|book|till|two)\\b[^.!?\\n]{0,80}`,
  ),
  form(
    'come and see us because',
    0.6,
    `(?:come|swing|pop|call|drop|get)_(?:in|see|by|over|down|back|round)?_?(?:to_|and_)?(?:see_)?(?:us|me|
      him_in|her_in|in_(?:so|and|to|today|tomorrow|tonight)|tomorrow|tonight|today)\\b[^.;!?\\n]{0,80}|
      \\bbring_(?:him|her|them|it|the_[a-z]+)_(?:in|to|up|down|straight|over)\\b[^.;!?\\n]{0,60}|\\b(?:go|
      get)_(?:in|to_(?:triage|a\\s?&\\s?e|the_er|casualty|ed|hospital)|him_in|her_in|to_us)_?(?:tonight|today|
      now|tomorrow|this)?\\b[^.;!?\\n]{0,60}`,
  ),
  form(
    'a dose and how often',
    0.5,
    `\\b\\d+(?:\\.\\d+)?_?(?:mg|mcg|ml|mls|g|units?|tabs?|tablets?|puffs?|drops?|caps?|
      sprays?)\\b[^.;!?\\n]{0,60}(?:twice|once|three|four|every|daily|a_day|bd|tds|tid|bid|qid|nocte|tonight|
      now|at_night|in_the_morning|before|after|with_food|hours?|weeks?|days?)\\b[^.;!?\\n]{0,40}|
      \\b\\d+_of_[a-z]+,[^.;!?\\n]{2,60}`,
  ),
  form(
    'in another language',
    0.5,
    `(?:itigil|inumin|uminom|tome|tómese|deje_de|suspenda|póngase|lo_bedi|badha_do|rakho|pehno|aa_jao|dekho|
      khao|lena|mat_lo|na_lang|muna)\\b[^.!?\\n]{0,80}`,
  ),
]);
