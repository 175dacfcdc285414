/** Words for the author's own family: "my dad", "our Saoirse's brother", "me mam", "my wife". */
const OWN_FAMILY =
  /\b(?:my|our|me) (?:own |late |little |big |older |younger |elder |poor |dear |sweet |beautiful |twin |baby |ex[- ])*(?:dad(?:dy)?|father|da|pa|pop|mum|mom(?:my)?|mam|mama|mother|ma|parents?|husband|hubby|wife|spouse|partner|fianc[ée]e?|boyfriend|girlfriend|son|daughter|kids?|kiddos?|child|children|twins|boys?|girls?|bairn|brother|bro|sister|sis|sibling|niece|nephew|uncle|aunt(?:ie|y)?|cousin|gran(?:d?ma|dpa|ny|dad|dmother|dfather)?|nan(?:a)?|nonna|abuela|abuelo|lola|lolo|grandson|granddaughter|in-laws?|(?:mother|father|brother|sister|son|daughter)-in-law|mil|fil|stepson|stepdaughter|stepdad|stepmum|stepmom|family)\b/i;

/** "My patient's dad", "our little guy", "my girl in bed 4" are not family. */
const CLINICAL_OWNERSHIP = /\b(?:patient|pt|client|resident|bed|room|clinic|ward|unit|nicu|picu|icu)s?\b/i;

export function isOwnFamily(words: string): boolean {
  return OWN_FAMILY.test(words) && !CLINICAL_OWNERSHIP.test(words);
}
