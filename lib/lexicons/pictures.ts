/**
 * Words for pictures, studies, papers and parts of the body that are shown, and for showing them, as regular-expression
 * alternatives over lower-case text. Written for this project.
 */
export const PICTURE =
  '(?:pic(?:cy|cie|ture)?s?|photos?|photographs?|snaps?(?:hots?)?|selfies?|vid(?:eo)?s?|clips?|reels?|footage|gifs?|screen ?(?:shot|grab|cap|ie)s?|images?|img|slides?|film|recording|livestream|polaroid|montage|carousel|collage)';
/** "liver us": what stands before the small letters when they mean an ultrasound. */
export const ULTRASOUND_OF = '(?:head|neck|hip|renal|liver|abdo\\w*|pelvic|thyroid|breast|bedside|lung|cranial) us';
export const STUDY = `(?:x-?rays?|xrs?|cxrs?|axr|kubs?|cts?|ct (?:slice|scan|head)|mris?|mr|pet|${ULTRASOUND_OF}|ultrasounds?|sonos?|pocus|echos?|ekgs?|ecgs?|eegs?|12-?leads?|strips?|tracings?|rhythm|ctgs?|scans?|films?|slices?|smears?|specimens?|opgs?|panos?|bitewings?|periapicals?|cbcts?|octs?|fundus|fields|angios?|venogram|dermoscopy|histo(?:logy)?|path|biops(?:y|ies)|h&e|gross|cytology|audiogram|endoscopy|scope|fluoro|barium|fees|mbs|capnogram|waveform|a-line|abg|labs?|coronal|sagittal|axials?|laterals?|ap(?: and lateral)?|pelvis|t[12]|parasternal|fish|blot|karyotype|gel|plate|culture plate)`;
export const DOCUMENT =
  '(?:white ?boards?|census boards?|tracking boards?|or boards?|ward boards?|boards?|wrist ?bands?|id bands?|bands?|bracelets?|charts?|mar|med(?:ication)? list|list|flow ?sheets?|notes?|letters?|referrals?|forms?|consent|op note|monitors?|screens?|vent(?:ilator)?|worksheet|handover sheet|drug chart|obs chart|x-ray request|prescriptions?|scripts?|labels?|inbox|message|text|email|report|results?)';
export const BODY =
  '(?:face|smile|hands?|feet|foot|toes?|leg|arm|wound|rash|ulcer|burns?|scar|tattoo|stump|incision|stitches|sutures|belly|back|eyes?|pupils?|teeth|throat|tongue|nails?|skin|lesion|mole|lump|bruis(?:e|ing)|swelling|hair|ears?|nose|jaw|hip|knee|ankle|elbow|shoulder|finger(?:nail)?s?|curls|cheeks|grin|fella|little (?:one|man|guy)|baby|bub|patient|appendix|stones?|tumou?r|fibroid|kidney|gallbladder|heart|placenta|cord|tooth|implant|crown|result|before|transformation)';
export const WHERE =
  '(?:attached|attach(?:ing|ment)?|below|above|in (?:the )?(?:comments?|first comment|thread|replies|carousel|link|files?(?: tab)?|chat|dms?|stor(?:y|ies)|slides?|bio|clip|album|group album|next (?:post|slide|tweet)|album|post)|posted|uploaded|incoming|to follow|coming|enclosed|here|👇|⬇️|➡️|👉|📎)';
export const SHOW =
  "(?:see|here(?:'s| is| are|s)|look(?:it)? at|check out|peep|peek at|watch|view|posting|posted|sharing|share|sending(?: you)?|sent(?: you)?|uploading|uploaded|attaching|attached|attach|dropping|putting up|put up|took|taking|snapped|grabbed|behold|scroll for|swipe (?:for|to see|through|left|right)|tap for|zoom in(?: on)?|this is|that's|thats|these are|presenting|captured|filming|filmed|recorded|popping|adding|chucked|stuck)";
