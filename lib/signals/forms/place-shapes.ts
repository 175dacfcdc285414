/** Places that say what they are: roads, exits, wards, works, schools, postcodes. */
import { after, before, Shapes } from './shapes';

const CAP = "(?:(?:St|Mt|Ft|Dr|Pt|Ste|Sgt)\\. ?)?[A-Z][\\w'’-]*\\.?";
const CARE =
  "(?:Hospitals?|Clinic|Infirmary|Hospice|(?:Medical|Med|Health|Cancer|Birth|Surgery|Care|Trauma|Burn|Children's|Family|Community|Wellness|Heart|Eye|Dialysis)(?: \\w+)? (?:Center|Centre|Ctr)|General|Regional|Memorial|Presbyterian|Methodist|Baptist|Rehab|Nursing Home|Care Home|Specialist|Children'?s|Health(?: System)?|Maternity|Manor|Hosp|Royal|Unit|Ward)";
const SCHOOL =
  '(?:Elementary|Middle|High|Primary|Secondary|Academy|College|University|Univ|School|Prep|Comprehensive|Grammar|Junior High|Kindergarten|Preschool|Montessori|NS|Seminary|Polytechnic)';
const WORK =
  '(?:mill|sawmill|paper mill|plant|factory|foundry|quarry|mine|colliery|refinery|brewery|distillery|bakery|dairy|abattoir|slaughterhouse|cannery|warehouse|depot|shipyard|docks?|works|poultry|creamery|farm|ranch|vineyard|orchard|prison|jail|barracks|truck stop|toll plaza|gas station|petrol station|feed store|food bank|shelter|clinic|market|mall|diner|bar|pub|club|church|chapel|mosque|temple|gurdwara|synagogue|school|nursery|daycare|library|pool|gym|station|stables|racecourse|speedway|rink|stadium|arena|airport|terminal|ferry|pier|harbou?r|marina|bridge|dam|reservoir|trailer park|estate|village|island|turnoff|quarter|site|group home|care home|nursing home|hospice|halfway house|surgery|practice|pharmacy|chemist|barber|salon|chippy|chipper|takeaway|store|shop|supermarket|hotel|motel|casino|campground|campsite|lodge|fire hall|fire station|courthouse|town hall|rec center|leisure centre|community centre)';
const LAND =
  '(?:County|Parish|Township|Borough|District|Village|Island|Islands|Isle|Valley|Lake|River|Creek|Canyon|Mountain|Hill|Hills|Ridge|Falls|Springs|Beach|Cove|Bay|Point|Canal|Reservoir|Forest|Woods|Park|Reserve|Reservation|Rez|Heights|Estate|Bridge|Dam|Pass|Gap|Peak|Gorge|Glen|Moor|Edge|Landing|Crossing|Junction|Mills?|Farms?|Plaza|Mall|Market|Church|Chapel|Cathedral|Temple|Mosque|Station|Airport|Terminal|Stadium|Speedway|Prison|Jail|Tower|Hall|House|Court|Gardens|Square|Quay|Pier|Harbou?r|Marina|Turnoff|Plant|Sawmill|Bakery|Brewery|Road|Street|Avenue|Lane|Drive|Row|Terrace|Crescent|Highway|Rd|Ave|St|Blvd|Way)';

const EPONYM =
  /\b(?:general|regional|memorial) (?:anesthesia|anaesthesia|surgery|surgeon|practice|practitioner|medicine|medical council|public|hospital medicine|block|director|manager|election|internal|population)\b/i;

function named(confidence: number): (match: RegExpExecArray) => number {
  return (match) =>
    EPONYM.test(match[0] + after(match, 16)) ||
    /^(?:The|A|In|My|Our|This|That|High|Middle|New|Every|No|Primary|General|Community|Public|Rural|Local|Global|Mental|State|National|World|American|British|Royal College|Medical|Nursing|Emergency|Critical|Graduate|Grand|Case|Harvard|Yale|Johns|Stanford|Oxford|Cambridge) (?:Health|School|Hospital|University|College|Unit|Ward|Park|House|Hall|Point|Clinic|High|General|Way|Court)$/.test(
      match[0],
    )
      ? 0.2
      : confidence;
}

export const PLACE_SHAPES = new Shapes([
  {
    is: 'a place of care by name',
    capital: true,
    pattern: new RegExp(
      `\\b(?:${CAP} ){1,4}${CARE}\\b(?: (?:Hospital|Health|Center|Centre|Campus|ER|ED|ICU|Community Hospital))?`,
      'y',
    ),
    confidence: named(0.75),
  },
  {
    is: 'a place of care by name',
    pattern:
      /\b(?:at|from|in|to|near|@) (?<it>(?:the )?(?:[a-z][\w']+ ){1,3}(?:hospital|hosp|infirmary|general|regional|memorial|childrens|children's|hospice|med(?:ical)? cent(?:er|re)|mem|presby|methodist|county))(?! (?:anesthesia|anaesthesia|surgery|practice|medicine))\b/iy,
    confidence: (match) =>
      /\b(?:my|our|your|his|her|their|a|an|this|that|another|any|every|some|which|same|other|whole|big|small|local|rural|children's|teaching|community|district|mental|psychiatric|private|public|the|field|animal|in|no) (?:\w+ )?(?:hospital|hosp|infirmary|general|hospice|med(?:ical)? cent(?:er|re))$/i.test(
        match[0],
      )
        ? 0.2
        : 0.5,
  },
  {
    is: 'a place of care by name',
    capital: true,
    pattern: new RegExp(
      `(?:${CAP} ){1,3}(?:health cent(?:er|re)|hospital|hospice|clinic|infirmary|nursing home|care home|surgery|medical cent(?:er|re)|rehab|maternity|dispensary)\\b`,
      'y',
    ),
    confidence: named(0.65),
  },
  {
    is: 'a school by name',
    capital: true,
    pattern: new RegExp(`\\b(?:${CAP} ){1,3}${SCHOOL}\\b`, 'y'),
    confidence: named(0.7),
  },
  {
    is: "a saint's place",
    pattern:
      /\b(?:St|Saint|Ste|Mt|Mount|San|Santa|Our Lady of|Holy|Sacred Heart)\.? ?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:'s)?/y,
    confidence: (match) =>
      /^(?:St|Saint)\.? (?:Patrick|Stephen|Valentine|Andrew|David|George)'?s/i.test(match[0])
        ? 0.1
        : /^(?:San|Santa|Holy) (?:Claus|Spirit|Week|Grail|Cow|Moly|Shit)/i.test(match[0])
          ? 0
          : 0.6,
  },
  {
    is: 'land, water or a street by name',
    capital: true,
    pattern: new RegExp(
      `\\b(?:${CAP} (?:of |and )?){1,3}${LAND}\\b(?: (?:turnoff|terminal|plant|mill|school|Primary|estate|exit))?`,
      'y',
    ),
    confidence: named(0.6),
  },
  {
    is: 'land, water or a prison by name',
    pattern:
      /\b(?:Lake|Lough|Loch|River|Fort|Camp|Port|Cape|Isle of|Point|HMP|HMYOI|Glen|Llan\w*|Cwm|Pen|Kil\w+|Bally\w+|Inver\w+|Aber\w+|Tre\w+|Rancho|Rio|Barangay|Brgy\.?|Sector|Phase|Zone|Extension) [A-Z\d][\w'’-]*(?: [A-Z][\w'’-]+)?/y,
    confidence: (match) => (/^(?:Phase|Zone|Point|Extension|Sector) [\dIV]+/.test(match[0]) ? 0.25 : 0.6),
  },
  {
    is: 'a town by its ending',
    capital: true,
    pattern:
      /\b(?!Nashville|Louisville)[A-Z][a-z]{2,}(?:ville|burgh?|borough|brough|bury|shire|chester|ford|field|minster|mouth|haven|stead|thorpe|wick|wich|ham|ton|dale|dorp|fontein|stad|pur|abad|nagar|garh|palli|patnam|puram|kot)\b/y,
    confidence: (match) =>
      /\b(?:in|at|from|near|to|outside|around|of|past|off|via) (?:the )?$/i.test(before(match, 14)) ? 0.6 : 0.15,
  },
  {
    is: 'a county',
    pattern: /\b(?:Co\.?|County|Cty) [A-Z][a-z]+|\b[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:County|Co\.)(?=\W|$)/y,
    confidence: 0.7,
  },
  {
    is: 'a road or exit by number',
    pattern:
      /\b(?:exit|jct|junction|mile ?(?:marker|post)?|mm|km|marker) ?#?\d{1,4}[a-z]?\b(?: (?:on|of|off) (?:the )?[\w-]+)?|\b(?:I-?\d{1,3}|US-?\d{1,3}|SR ?-?\d{1,3}|CR ?-?\d{1,3}|hwy \d{1,3}|(?:state |county |old |us |interstate )?(?:highway|route|rte|road|interstate) ?\d{1,4}[a-z]?)\b(?: by [A-Z][\w' ]+)?/iy,
    confidence: (match) =>
      /^(?:route|road|km|mile|marker|mm) ?\d/i.test(match[0]) && /^(?:km|mile|mm|marker) /i.test(match[0]) ? 0.3 : 0.75,
  },
  {
    is: 'a road by number',
    pattern:
      /\b(?:the |on |off )?(?:A\d{1,4}|M\d{1,2}|B\d{4}|N\d{1,2}|R\d{3}|E\d{1,2})(?:\(M\))?\b(?!\s?(?:mutation|stage|pts))/y,
    confidence: (match) => (/^(?:the|on|off) /.test(match[0]) ? 0.7 : 0.15),
  },
  {
    is: 'a postcode district',
    pattern:
      /\b(?:in|from|near|of|to|around) (?<it>(?:E|EC|N|NW|SE|SW|W|WC|BT|CF|G|EH|LS|M|L|B|BS|NE|S|D)\d{1,2}[A-Z]?)\b/y,
    confidence: 0.5,
  },
  {
    is: 'a workplace or building, described',
    pattern: new RegExp(
      `\\b(?:the|a|our|that|his|her|their) (?:[A-Z\\d][\\w'’-]* |[a-z]+ ){0,3}?${WORK}\\b(?: (?:on|by|in|at|off|near|past|outside|behind|beside|across from|next to|up) (?:the )?(?:[A-Z][\\w'’-]*(?: [A-Z\\d][\\w'’-]*){0,3}|route \\d+|main st(?:reet)?|highway \\d+|\\w+ street))?`,
      'y',
    ),
    confidence: described,
  },
  {
    is: "a shop or inn by its owner's name",
    pattern:
      /\b(?:at|from|in|outside|behind|near|to) (?<it>[A-Z][a-z]+(?:'s|s')(?: (?:on|in|off|by) [A-Z]\w+(?: [A-Z]\w+)?)?)/y,
    confidence: (match) =>
      /(?:mother|father|lady|god|nurse|doctor|patient|mum|mom|dad|everyone|people|hopkins|sainsbury)/i.test(match[0])
        ? 0.2
        : 0.45,
  },
  {
    is: 'a house or place by how it looks',
    pattern:
      /\bthe (?:\w+ )?(?:house|trailer|cottage|place|caravan|flat|bungalow|farm|cabin|shop|stall|garage|bakery|cafe|restaurant) (?:with|past|behind|by|opposite|across from|next to|at the end of|on the corner|over|beside|above|near) [^.!?,;\n]{3,60}|\bout past [A-Z]\w+(?: [A-Z]\w+)?|\bbetween [A-Z]\w+ and [A-Z]\w+/iy,
    confidence: 0.4,
  },
  {
    is: 'a pinned place',
    pattern: /📍 ?[^.!?\n]{2,40}|\b(?:geotag|check(?:ed|ing) in at|location:) ?[^.!?\n,]{2,40}/iuy,
    confidence: 0.7,
  },
  {
    is: "the author's own place",
    pattern:
      /\b(?:our|my|this) (?:own )?(?:little |small |tiny |wee |whole )?(?:town|village|hospital|county|island|school|parish|valley|clinic|ward|unit|church|borough|reservation|city|community|street|neighbou?rhood)\b/iy,
    confidence: 0.15,
  },
]);

function described(match: RegExpExecArray): number {
  const words = match[0];
  if (/[A-Z]/.test(words.slice(1).replace(/^he /, ''))) return 0.6;
  if (
    /\b(?:bar|club|church|school|station|pool|gym|market|store|shop|clinic|practice|pharmacy|surgery|site|library|shelter|bridge|quarter|nursery|airport|island|village|estate|plant|works|mine|farm|hotel)$/i.test(
      words,
    )
  )
    return /^the \w+ \w+$/i.test(words) ? 0.25 : 0.1;
  return 0.35;
}
