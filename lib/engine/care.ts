import { DRUGS } from '@/lib/lexicons/clinical';
import { entriesOf } from '@/lib/lexicons/entries';
import { once } from './once';

/**
 * Whether words tell what happened in somebody's care – a reason, symptom, diagnosis, test, result, drug, procedure or
 * date – or only that there was a visit, a wait, a bill, a chart (labelling guide, rule 5). In parts, so that each is
 * small enough to be proven linear.
 */
const CARE = [
  /\b(?:diagnos\w*|scans?|x-?rays?|mri|ct|cts|ultrasound|mammo\w*|biops\w*|patholog\w*|bloods?|smear|swab|culture|cultures|positive|negative|benign|malignan\w*|cancer|melanoma|tumou?r|nodule|clot|bleed\w*|stroke|seizure|migraines?|headaches?|pain|ache|fever|rash|cough|vomit\w*|threw up|thrown up|faint\w*|overdose|relapse|detox|sober|drinking|alcohol|smok\w*|thc|opioids?|oxy\w*|antibiotics?|amox\w*)\b/i,
  /\b(?:steroids?|prednis\w*|filler|hrt|vaccin\w*|shots?|jabs?|inject\w*|infus\w*|chemo\w*|radiation|dialysis|transplant|surg\w*|operat\w*|procedure|anesthe\w*|anaesthe\w*|sedat\w*|implants?|crowns?|root canal|fillings?|extraction|tooth|teeth|molars?|dentures?|braces|aligners?|wisdom|cleaning|colonoscop\w*|endoscop\w*|c-?section|cesarean|caesarean|deliver(?:y|ed)|labou?r|epidural|pregnan\w*|miscarr\w*|transfer)\b/i,
  /\b(?:retrieval|embryos?|ivf|beta|hcg|amh|a1c|hba1c|glucose|cholesterol|pressure|bp|inr|d-?dimer|ejection|ef|hip|knee|shoulder|spine|wrist|ankle|stitches|sutures?|cast|splint|wound|infection|staph|strep|abscess\w*|graft|drain\w*|catheter|picc|lasik|prk|corneas?|glaucoma|cataract|lenses|varifocals|retina|hearing aids?|eczema|acne|warts|herpes|chlamydia|std|sti|hiv|ocd|adhd)\b/i,
  /\b(?:depress\w*|anxi\w*|bipolar|psych\w*|panic|self-harm|suicid\w*|pills?|dose|doses|prescri\w*|meds?|medications?|medicine|refused|declined|against (?:medical )?advice|ama|discharged|admitted|icu|nicu|ward for|shingles|gallbladder|appendi\w*|hernia|ulcer|reflux|asthma|copd|diabet\w*|kidney|liver|thyroid|cord|breech|vbac|mole|cyst|lump|lesion|skin|allerg\w*|reaction|mg|mcg|ml|cc)\b/i,
  /\b(?:smears?|urine|amnio\w*|angio\w*|stents?|bypass|ecgs?|ekgs?|echo|troponins?|colposcop\w*|hysteroscop\w*|arthroscop\w*|gastroscop\w*|grommets?|plaster|cpap|night guard|nebuli[sz]er|oxygen|ventilator|intubat\w*|trache\w*|passed away|died|stable|scar|numb(?:ness|ed)?|dizz\w*|swelling|swollen|fungal|uti|gout|sepsis|pneumonia|covid|flu|latch(?:ed)?|knees)\b/i,
  /\b(?:syphilis|gonorrh\w*|lupus|parkinson\w*|alzheimer\w*|dementia|epilep\w*|autis\w*|an(?:a)?emi[ac]|anorexi\w*|bulimi\w*|fibroids?|tirzepatide|broken|broke (?:your|his|her|their)|fractur\w*|sprain\w*|concuss\w*|burns?|burned|burnt|drunk|intoxicat\w*|withdrawal|legs?|arms?|foot|feet|pelvis|femur|tibia|theatre|crutches|wheelchair|ruptur\w*|gave birth)\b/i,
  /\b(?:sore throat|lice|ha?emorrhag\w*|tox screen|audiogram|alt|creatinine|potassium|wbc|platelets|paps?|hpv|colpo|polyps?|pessar(?:y|ies)|iuds?|coil|veneers?|invisalign|sealants?|toenails?|tongue-?ties?|staples|plated|collarbone|clavicle|spleen|valve|psa|ferritin|tetanus|sats|sugars?|peak flow|hearing test|sleep study|titres?|titers?|margins|nosebleeds?|stemi|scabies|microsuction|dressings?|clotted|catheteri[sz]ed|amputat\w*|rotator cuff|hamstring|bilirubin|nil by mouth|hemogram|ultrasonidos?|radiograf\w*|análisis|operación|cirugía|embarazo|azúcar|presión)\b/i,
  /\w{3}itis\b|\w{4}osis\b|\w{2}(?:ectomy|ectomies|ostomy|otomy|plasty|oscopy)\b|\b(?:depot|syringe driver|clobazam|prep script|loperamide|vivitrol)\b/i,
];

/** Drugs that are one word; shorter ones mean other things, too. */
const drugs = once(
  (): ReadonlySet<string> => new Set(entriesOf(DRUGS).filter((entry) => /^[a-z][a-z-]{3,}$/.test(entry))),
);

export function tellsCare(words: string): boolean {
  return (
    CARE.some((pattern) => pattern.test(words)) ||
    words
      .toLowerCase()
      .split(/[^a-z-]+/)
      .some((word) => drugs().has(word))
  );
}
