/**
 * Words for people, as regular-expression alternatives over lower-case text, and as clinicians speak of the cared-for.
 * Written for this project from clinical usage.
 */

/** One person, by age and sex or kinship; dialects and Spanish included. */
export const PERSON = `man|woman|guy|lady|ladies|gentleman|gent|boy|girl|kid|kiddo|child|baby|babe|bub|bubba|infant|newborn|neonate|preemie|prem|premie|toddler|teen|teenager|tween|youngster|adolescent|bloke|lad|laddie|lass|lassie|wean|bairn|fella|feller|fellow|chap|dude|dame|
person|soul|human|individual|mum|mom|mommy|mummy|mam|mammy|mama|mamma|dad|daddy|da|father|mother|parent|parents|grandma|grandpa|grandmother|grandfather|granny|grandad|granddad|granda|nan|nana|nanna|gran|nonna|nonno|abuela|abuelo|lola|lolo|gogo|auntie|aunty|uncle|tito|tita|kuya|ate|couple|family|husband|wife|widow|widower|son|daughter|brother|sister|twin|
stranger|old timer|elder|senior|old boy|old man|old dear|old girl|wee one|wee yin|wee man|wifie|little one|little man|little lady|little guy|little girl|little boy|little fella|big fella|big guy|big man|youngest|oldest|littlest|tiniest|señora|señor|señorita|niño|niña|nene|nena|bebe|bebé|muchacho|muchacha|chico|chica|viejito|viejita|bata|matanda`.replace(
  /\s/g,
  ' ',
);

/** Nouns that make somebody a patient by themselves. */
export const PATIENT_NOUN =
  'patient|pt|pte|pnt|paciente|pasyente|client|service user|inpatient|outpatient|parturient|primip|multip|gravida|laboring mom|labouring mum|transplant recipient|recipient|proband|frequent flyer|frequent flier|frequent faller|regular';

/** Words for how somebody is, that stand between "my" or "the" and the person. */
export const LOOK =
  'little|wee|old|older|elderly|young|younger|big|small|tiny|tiniest|smallest|youngest|oldest|sweet|sweetest|lovely|dear|poor|nice|funny|funniest|new|first|last|latest|next|favourite|favorite|longest|longtime|long[- ]term|former|ex|regular|same|own|one|very|middle-aged|homeless|pregnant|septic|dying|sick|sickest|well|stable|critical|difficult|tough|toughest|brave|bravest|beautiful|gorgeous|awake|intubated|confused|demented|combative|sedated|young-ish|healthy|only|whole|entire|grumpy|cranky|chatty|quiet|shy|scared|terrified|anxious|agitated|unresponsive|unconscious|deceased|late|particular|certain|other|fellow|absolute|total|local|retired|tall|short|skinny|thin|frail|feisty|fun|hilarious|amazing|incredible|favourite|special|complex|interesting|wild|crazy';
