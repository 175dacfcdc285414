import type { Case, Rule } from '@/lib/engine/parts';
import type { Level, Signal } from '@/lib/engine/types';
import { ULTRASOUND_OF } from '@/lib/lexicons/pictures';
import { findingOn, ofTypes, surroundings } from './helpers';
import { SAFE_HARBOR } from './sources';

/** Identifiers said to be gone from a picture. */
const DEIDENTIFIED =
  /\bde-?id|de-identif|anonymi[sz]ed|\bscrubbed|\bstripped\b|\bno (?:identifiers|phi)\b|identifiers? removed|(?:header|date|name|burn-?in|annotation)s? (?:stripped|scrubbed|removed|cropped|off|gone)/;
/** Identifiers said to be covered: fingers, tape, black bars. */
const COVERED =
  /\b(?:blacked|taped(?! on\b)|blanked|cropped(?! off the (?!id\b|name|label|strip|header|date|face))|covered(?! (?:in|with)\b)|hidden|redacted|blurred|folded|(?:my|a|the|with) thumb\b(?! up)|thumb (?:over|on|across)|sticker|inked|whited|scribbled|pixell?ated|greyed|masked|(?:name|face|eye|head|label|strip|date|band|mrn|number|header|id)s? (?:is |are |all )?cut off)\b/;
/** A film, tracing or specimen: it shows no face, but the patient or a colleague may know it. */
const FILM = new RegExp(
  String.raw`\b(?:x-?rays?|cxr|kub|axr|films?|ct|cta|cbct|mris?|mr (?:brain|spine|head|knee|abdomen|angio\w*|images?)|mra|scans?|dexa|mammo\w*|tomo|holter|barium|(?:video)?fluoro\w*|swallow (?:study|video)|cine|lung windows?|h&e|angio\w*|cath|ekg|ecg|eeg|emg|12-?lead|rhythm|tracings?|telemetry|tele|ctg|echo|ultrasound|uss|pocus|doppler|fundus|oct|slit lamp|smears?|(?:path|histology|blood|biopsy) slides?|photomicrographs?|gram stain|histology|specimens?|appendix|gallbladder|(?:gall|kidney )?stones?|placenta|tumou?r|pano\w*|opg|bitewings?|periapical|ceph\w*|coronal|sagittal|axials?|c-?spine|pelvis|hand film|spirometry|audiogram|endoscopy|colonoscopy|laryngoscopy|bronch\w*|spectrogram|t1|t2|flair|dwi|${ULTRASOUND_OF})\b`,
);
/** Ultrasound; in small letters "us" are people. */
const ULTRASOUND = /\bUS\b/;
/** Words that say so where they name what is attached; in the sentences around it they mean anything ("talking to us"). */
const FILM_ITSELF =
  /\b(?:pet|(?<!\b(?:first|second|third|fourth|last|next|this|each|every) )slides?|path|strips?|leads?|scope|views?|ap|pa|lateral|oblique|(?:culture|agar) plates?|tooth|molar|biops\w*)\b/;
/** The person, or a sheet, screen or band with the person's data. */
const PERSON_OR_CHART =
  /\b(?:selfie|face|smile|his first steps|bracelet|wristband|band|whiteboard|board|screen(?:shot)?|chart|census|mar|flow ?sheet|med list|list|handwriting|note|letter|label|tracking|inbox|rash|wound|ulcer|tattoo|scar|before|after|with (?:my|the|our) (?:patient|pt))\b/;

export const picture: Rule = {
  id: 'picture',
  title: 'A picture of a patient',
  number: 2,
  summary:
    'A photo or video of any part of a patient, or of a chart, screen, whiteboard or wristband, said to be attached; a film, tracing or specimen of one\u2019s own patient weighs less.',
  source: SAFE_HARBOR,
  examples: [
    { marked: '[[IMAGE:Photo of his rash attached]], any ideas?', level: 'stop', why: 'part of the patient' },
    {
      marked: '[[IMAGE:screenshot of the census board]], name and MRN taped over',
      level: 'warn',
      why: 'identifiers said to be covered',
    },
    {
      marked: '[[IMAGE:CXR below]]. [[PATIENT:My guy]] walked in with this.',
      level: 'warn',
      why: 'film of one\u2019s patient',
    },
    {
      marked: '[[IMAGE:De-identified coronal CT]] from [[PATIENT:a patient of mine]]',
      level: 'caution',
      why: 'de-identified film',
    },
    {
      marked: '[[IMAGE:Pic below]], [[PATIENT:my patient]] is showing the two of us his new hand',
      level: 'stop',
      why: 'part of the patient',
    },
    {
      marked: '[[IMAGE:Second slide is the hand]] we put back on, [[PATIENT:he]] is playing scales already',
      level: 'stop',
      why: 'part of the patient',
    },
    { marked: 'Photos of the new scanner below!', level: 'clear', why: 'equipment' },
  ],
  judge: (the) =>
    ofTypes(the, ['IMAGE']).map((signal) => {
      const level = levelOf(the, signal);
      return findingOn(signal, level, MESSAGES[level]);
    }),
};

const MESSAGES: Record<Level, string> = {
  clear: '',
  caution: 'Even a de-identified film can be known to the patient and the team.',
  warn: 'A film or a covered picture can still be known to the patient, the family or a colleague.',
  stop: 'A picture of a patient, or of a chart or screen, identifies them.',
};

function levelOf(the: Case, signal: Signal): Level {
  const own = signal.words.toLowerCase();
  const around = surroundings(the, signal);
  const person = PERSON_OR_CHART.test(own);
  const film =
    !person && (FILM.test(own) || FILM_ITSELF.test(own) || ULTRASOUND.test(signal.words) || FILM.test(around));
  if (film) return DEIDENTIFIED.test(around) || COVERED.test(own) ? 'caution' : 'warn';
  return COVERED.test(around) || DEIDENTIFIED.test(around) ? 'warn' : 'stop';
}
