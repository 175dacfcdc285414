/**
 * Whether words tell what happened in somebody's care – a reason, symptom, diagnosis, test, result, drug, procedure or
 * date – or only that there was a visit, a wait, a bill, a chart (labelling guide, rule 5). In parts, so that each is
 * small enough to be proven linear.
 */
const CARE = [
  /\b(?:diagnos\w*|scans?|x-?rays?|mri|ct|cts|ultrasound|mammo\w*|biops\w*|patholog\w*|bloods?|smear|swab|culture|cultures|positive|negative|benign|malignan\w*|cancer|melanoma|tumou?r|nodule|clot|bleed\w*|stroke|seizure|migraines?|headaches?|pain|ache|fever|rash|cough|vomit\w*|threw up|thrown up|faint\w*|overdose|relapse|detox|sober|drinking|alcohol|smok\w*|thc|opioids?|oxy\w*|antibiotics?|amox\w*|penicillin|metformin|insulin|warfarin)\b/i,
  /\b(?:statin|steroids?|prednis\w*|adderall|xanax|alprazolam|gabapentin|lithium|ssri|midazolam|morphine|botox|filler|retinoid|hrt|vaccin\w*|shots?|jabs?|inject\w*|infus\w*|chemo\w*|radiation|dialysis|transplant|surg\w*|operat\w*|procedure|anesthe\w*|anaesthe\w*|sedat\w*|implants?|crowns?|root canal|fillings?|extraction|tooth|teeth|molars?|denture|braces|aligners?|wisdom|cleaning|colonoscop\w*|endoscop\w*|c-?section|cesarean|caesarean|deliver(?:y|ed)|labou?r|epidural|pregnan\w*|miscarr\w*|transfer)\b/i,
  /\b(?:retrieval|embryos?|ivf|beta|hcg|amh|a1c|hba1c|glucose|cholesterol|pressure|bp|inr|d-?dimer|ejection|ef|hip|knee|shoulder|spine|wrist|ankle|stitches|sutures?|cast|splint|wound|infection|staph|strep|abscess\w*|graft|drain\w*|catheter|picc|lasik|prk|corneas?|glaucoma|cataract|lenses|varifocals|retina|hearing aids?|eczema|acne|warts|herpes|chlamydia|std|sti|hiv|ocd|adhd)\b/i,
  /\b(?:depress\w*|anxi\w*|bipolar|psych\w*|panic|self-harm|suicid\w*|pills?|dose|doses|prescri\w*|meds?|medications?|medicine|refused|declined|against (?:medical )?advice|ama|discharged|admitted|icu|nicu|ward for|shingles|gallbladder|appendi\w*|hernia|ulcer|reflux|asthma|copd|diabet\w*|kidney|liver|thyroid|cord|breech|vbac|mole|cyst|lump|lesion|skin|allerg\w*|reaction|levothyroxine|sulfa|mg|mcg|ml|cc)\b/i,
  /\b(?:smears?|urine|amnio\w*|angio\w*|stents?|bypass|ecgs?|ekgs?|echo|troponin|colposcop\w*|hysteroscop\w*|arthroscop\w*|gastroscop\w*|grommets?|plaster|cpap|night guard|methadone|suboxone|inhaler|nebuli[sz]er|oxygen|ventilator|intubat\w*|trache\w*|passed away|died|stable|scar|numb(?:ness|ed)?|dizz\w*|swelling|swollen|fungal|uti|gout|sepsis|pneumonia|covid|flu|latch(?:ed)?|knees)\b/i,
  /\b(?:syphilis|gonorrh\w*|hepatitis|lupus|parkinson\w*|alzheimer\w*|dementia|epilep\w*|autis\w*|an(?:a)?emi[ac]|anorexi\w*|bulimi\w*|arthritis|fibroids?|endometriosis|ozempic|wegovy|mounjaro|semaglutide|tirzepatide|broken|broke (?:your|his|her|their)|fractur\w*|sprain\w*|concuss\w*|burns?|burned|burnt|drunk|intoxicat\w*|withdrawal|legs?|arms?|foot|feet|pelvis|femur|tibia|theatre|crutches|wheelchair|ruptur\w*|gave birth)\b/i,
];

export function tellsCare(words: string): boolean {
  return CARE.some((pattern) => pattern.test(words));
}
