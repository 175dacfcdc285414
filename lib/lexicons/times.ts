/**
 * Words for when, as regular-expression alternatives over lower-case text: within two days, within a few days, a time
 * of day. US, UK, Irish, Australian, Indian, Nigerian and South African English, texting forms, and the Spanish,
 * Tagalog, Hindi, Afrikaans, Zulu, Swahili and French that stands inside English. Written for this project.
 */
const lines = (list: string): string => list.trim().split(/\n */).join('|');

/** Fix a day within two days of the post. */
export const WITHIN_TWO_DAYS = lines(`
to-?night'?s?|tonite|tonoight|2nite|2night|2day|2nt|2moro|2moz
to-?day'?s?|yesterday'?s?(?: (?:morning|afternoon|arvo|evening|lunchtime|teatime|night)'?s?)?|yesterdee|yest|yday|ystd?y
overnight|all night(?: long)?|the whole night|all last night
this (?:very )?(?:morning'?s?|mornin|morn|am|a\\.m\\.|arvo'?s?|afternoon'?s?|aft|pm|evening'?s?|eve|shift'?s?|minute|hour|second|night|lunchtime|handover)
(?:last|the previous|previous|the other) (?:night'?s?|nite'?s?|nigh|evening'?s?|shift'?s?|noc)
(?:the )?day before yesterday|(?:the )?night before last|early hours|(?:in )?the (?:wee|small) (?:small )?hours|crack of dawn
first thing(?: (?:this morning|today))?|(?:earlier|later|late|early) (?:on )?(?:today|tonight|this (?:morning|evening|afternoon|shift))
(?:first|second|third|fourth|fifth|last|next|final) (?:call|case|patient|pt|code|delivery|jump|job|run|appointment|client|visit|consult) (?:of|on) (?:the|my|this|today's) (?:shift|day|night|morning|afternoon|list|clinic)
(?:at the )?(?:start|end|beginning|tail end) of (?:the |my |this )?(?:shift|day|clinic|list|rounds|nights?)
`);

/** Say that it goes on or has only just ended. */
export const THIS_MOMENT = lines(`
(?:just|right|literally|only) (?:now|this second|this minute)|just-now|as (?:we|i) (?:speak|type|write|post)|as (?:we|i)'?m (?:typing|writing|posting)
any (?:sec|second|minute|moment)(?: now)?|(?:still )?on shift(?: (?:right )?now)?|mid-?shift|mid-?code|at the moment|atm|currently|at this very moment|at present
just (?:off|out of|after|before|finished|done with|walked out of|clocked out of) (?:a |the |my |that )?(?:shift|rescue|handover|call|job|scene|theatre|theater|or|code|rounds?|surgery|work|nights|case|delivery|clinic)
(?:coming|came|got|clocked|clocking|finished|fresh) off (?:a |my )?(?:shift|nights|call)|(?:just )?clocked out|post-?(?:shift|call|nights)|scrubs still \\w+[^.,]{0,12}
still (?:shaking|in my scrubs|in scrubs|here|on the ward|in the car park|in the parking lot|crying)|sitting in my car|in the car park|my hands are still
(?:a few |few )?(?:moments|minutes|seconds|mins|secs|hours) ago|a (?:moment|minute|second|sec|while) ago
`);

/** Fix a few days. */
export const WITHIN_A_WEEK = lines(`
this (?:past )?(?:week(?:end)?'?s?|wknd|wk)|(?:last|the past|past|over the|at the|all) (?:weekend|wknd)|the weekend just gone
(?:earlier|midway|late|later) (?:this|in the) week|mid-?week|the other (?:day|morning|evening|afternoon)
`);

export const TOMORROW = `tomorrow'?s?(?: (?:morning|night|evening|afternoon))?|tmrw|tmw|tmr|tmo|tomoz|morra|tomorra|overmorrow`;

/** Wider than the guide counts. */
export const WEEKS = `(?:last|next|past|the past|the last) (?:week|wk|fortnight|month|year)|recently|lately`;

/** Parts of a day that fix an hour. */
export const HOURS_BY_NAME =
  'midnight|noon|dawn|dusk|sunrise|sunset|sun-?up|midday|lunch(?:time)?|breakfast|teatime|tea|dinner(?:time)?|supper|handover|shift change|change of shift|rounds|morning|bedtime|the afternoon|coffee|second post|first light|last orders|prayers|maghrib|fajr';

/** Verbs after "just" that say it has this minute happened. */
export const JUST_HAPPENED =
  'had|lost|coded|got|pronounced|delivered|caught|told|saw|seen|admitted|discharged|intubated|extubated|transferred|transported|dropped|brought|took|taken|gave|given|held|watched|finished|scrubbed|came|rang|called|walked|died|passed|left|went|rolled|flew|tubed|shocked|cardioverted|sat|spent|put|pulled|done|did|plated|sewed|met|assessed|triaged|landed|arrived|in from|diagnosed|operated|closed|opened|started|stopped';

export const OTHER_LANGUAGES = lines(`
anoche|anteanoche|hoy|ayer|anteayer|esta (?:mañana|noche|tarde|madrugada)|ahorita|hace (?:un rato|una hora|dos horas|\\w+ minutos)
(?:el )?(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?: pasado)?
kanina|kaninang (?:umaga|madaling araw|hapon)|kagabi|kahapon|ngayon(?:g (?:gabi|umaga|araw|hapon))?|bukas
aaj(?: subah| raat)?|kal raat|vandag|gister(?:aand|oggend)?|vanaand|vanoggend|netnou|namhlanje|izolo|usiku huu|leo asubuhi|jana usiku|dis morning|this night|hier soir|ce soir|cette nuit|ce matin|aujourd'hui
`);
