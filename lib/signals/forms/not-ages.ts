/** Numbers that are no ages: measures, labels, lengths of time. */
import { numberOf } from './numbers';
import { after, before } from './shapes';

type Judge = (match: RegExpExecArray) => number;

/** What follows a number that is no age. */
const MEASURE =
  /^(?:\s?(?:mg|mcg|µg|g|kg|kilos?|lbs?|pounds?|oz|ml|cc|dl|mmol|meq|mmhg|cm|mm|km|miles?|metres?|meters?|ft|feet|foot|inch|inches|in(?=[.,)]|$)|in the (?:morning|afternoon|evening|small|wee)|units?|u\b|iu|puffs?|tabs?|tablets?|pills?|drops?|beats|bpm|joules?|j\b|french|fr\b|gauge|g\b|degrees?|percent|am\b|pm\b|a\.m|p\.m|o'clock|hours?|hrs?|minutes?|mins?|seconds?|secs?|times|x\b|days? (?:a|per|in|of)|patients|pts|people|beds?|cases|staff|nurses|doctors|shifts?|calls?|rounds?|cycles?|doses|sessions?|visits?|stitches|sutures|units|bags|slides|pages|lines|points?|players|students|kids|children|families|sites?|studies|trials|of us|of them|out of|in a|(?:to|or|and|for) \d|more|different|new|other|year|years|yrs|weeks|months|days|minute|hour|week|month|day|hundred|thousand|million|k\b|bucks|dollars|quid|euros?|rand|naira|pesos?|rupees|grand|floors?|rooms?|wards?|hospitals?|countries|languages|stories|things|reasons|ways|steps|tips|minutes|seconds|episodes|chapters|speakers|applicants|programs|chairs|tables|cups|coffees|slices)\b|\s?[%°/:]|\s?-\s?\d|\s?[-–]\s?(?:year|yr|day|week|hour|minute|month|bed|point|item|fold|lead|gauge|step)|[.,]\d|\s?[+×x]\s?\d)/i;
/** What stands before a number that is no age. */
const LABEL =
  /(?:[$£€#₦₱₹+×~<>=/.]|\b(?:room|rm|bed|bay|cot|chair|ward|floor|table|slide|number|no|no\.|case|chapter|figure|fig|page|pp|step|day|week|month|year|pgy|pod|top|level|stage|grade|type|class|phase|cycle|round|track|gcs|hr|rr|bp|spo2|sats?|temp|ph|k|na|hb|inr|ef|bmi|icu|er|or|exit|route|highway|hwy|road|rd|m|a|i|n=|n|covid|apgars?|score|scored|size|dose|q|x|for|after|in|at|of|to|by|from|over|under|than|about|around|the|these|those|our|another|only|all|every|past|last|next|first|top|and|or|chair|booth|theatre|pod|unit|station|gate|platform|season|episode|vol|volume|part|question|q|version|v|channel|may|june|july|august|january|february|march|april|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) ?)$/i;

/** A number that could well be somebody's age. With a cue before it, what the cue follows does not matter. */
export function bare(confidence: number, cued = false): Judge {
  return (match) => {
    const words = match.groups?.n ?? '';
    const years = numberOf(words);
    if (years > 112 || years < (cued ? 1 : 3) || MEASURE.test(after(match))) return 0;
    if (/^ (?:of|in) /.test(after(match, 4)) && years < 3) return 0;
    const lead = before(match) + match[0].slice(0, match[0].indexOf(match.groups?.it ?? words));
    if (!cued && LABEL.test(lead)) return 0;
    return !cued && isListNumber(words, match) ? 0.12 : confidence;
  };
}

/** "4. Find out what …", "(3) registrars": a small number that counts what follows. */
function isListNumber(words: string, match: RegExpExecArray): boolean {
  return /^\d\d?$/.test(words) && Number(words) < 20 && /^[.)] ?\S/.test(after(match, 3));
}

const NOT_DURATION =
  /^\s?(?:ago|later|earlier|before|after|prior|into|in\b|of\b|out\b|since|post|straight|running|now\b|apart|away|back\b|ahead|long|survival|mortality|follow|experience|on the|as an?|in a row|from now|to go|until|till|left|wait)|^[- ](?:survival|mortality|wait|follow|course|guideline|contract|shift)/i;
const DURATION_BEFORE =
  /(?:\b(?:for|in|after|over|past|last|next|every|within|about|first|these|the|of|by|took|takes|take|another|than|until|his|her|their|my|our|post|x|spent|almost|nearly|my|two|three|q|at|waited|wait|this|those|since) |[/x-])$/i;

/** A length of time that stands where an age stands. */
export function lengthOfTime(confidence: number): Judge {
  return (match) => {
    if (NOT_DURATION.test(after(match)) || DURATION_BEFORE.test(before(match, 14))) return 0;
    return /^(?:min|h(?:ou)?rs?$)/i.test(match.groups?.unit ?? '') ? 0.12 : confidence;
  };
}

export function plausible(confidence: number): Judge {
  return (match) => (numberOf(match.groups?.n ?? '') <= 115 ? confidence : 0);
}

/** "31 weeks" of a pregnancy, not "in 31 weeks", "31 weeks ago". */
export function gestation(confidence: number): Judge {
  return (match) => (NOT_DURATION.test(after(match)) || WEEKS_OF_TIME.test(before(match, 10)) ? 0.1 : confidence);
}
const WEEKS_OF_TIME = /\b(?:in|for|after|over|past|last|next|every|within|about|x|of|these|took) $/i;
