/**
 * Words that stand before an identifying number, as regular-expression alternatives over lower-case text: records,
 * plans, accounts, licences, vehicles, devices, specimens, cases. US, UK, Irish, Canadian, Australian, New Zealand,
 * Indian, Philippine, Nigerian and South African usage. Written for this project.
 */
export const CODE_CUES = `
mrns?|mr ?#|medical record|record|chart|file|folder|patient|pt id|hosp(?:ital)?|hosp no|hn|unit|uhid|ur|urn|umrn|mrd|cr|ip|op|opd|ipd|reg(?:istration|istered|o|n)?|crn|pid|epic|emr|
fin|csn|har|enc(?:ounter)?|visit|admission|episode|case|me case|run|incident|job|cad|trip|call (?:no|sign|id)|intake|referral|ref(?:erence)?|ticket|
acct|account|invoice|bill|receipt|statement|guarantor|financing|loan|payment|
member(?:ship)?|policy|plan|group|subscriber|payer|insurance|scheme|medical aid|hmo|auth(?:orization|orisation)?|prior auth|pa|claim|benefit|medicaid|medicare|medi-?cal|tricare|bcbs|mbi|hicn|champus|va claim|
ssn|ss ?#|social(?: security)?|soc|sin|tin|nino|ni|nin|bvn|national id|national insurance|id|id card|eid|emirates id|identity|passport|visa|alien|a-number|green card|aadhaa?r|aadhar|abha|pan|voter id|ration card|philhealth|sss|gsis|umid|
nhs|nhs no|chi|h&c|hcn|hc|phn|ohip|ramq|ahcip|care ?card|health ?card|medicare card|dva|ihi|nhi|pps|ppsn|gms|medical card|drug payment|folder|
dl|dl ?#|driver'?s? licen[cs]e|licen[cs]e|licen[cs]e plate|plates?|tag|number plate|rego|vin|permit|badge|inmate|booking|offender|prisoner|doc ?#|
serial|s\\/n|sn|gen(?:erator)? serial|device|model and serial|pump|lvad|icd|pacemaker|implant|imei|udi|lot|mac|processor serial|
accession|acc|specimen|sample|slide|path|pathology|cytology|lab|lab no|order|requisition|req|blood|unit|donor|din|bag|wrist ?band|arm ?band|band|bracelet|
rx|script|prescription|subject|participant|study id|screening|randomi[sz]ation|rand|enrol?lment|
key ?safe|gate code|door code|lock ?box|pin|kit|card|number|nos?|#
`
  .replace(/\n/g, '')
  .replace(/\|$/, '');
