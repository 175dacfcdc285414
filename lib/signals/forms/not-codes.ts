/** Numbers that imitate identifiers, and how sure the others are. */
import { after, before } from './shapes';

type Judge = (match: RegExpExecArray) => number;

export function digitsIn(words: string): number {
  return words.replace(/\D/g, '').length;
}

/** Numbers of texts, trials, rules and products that many people share. */
export const PUBLISHED =
  /\b(?:nct|pmid|pmc|doi|isbn|issn|arxiv|cpt|icd-?(?:9|10|11)?(?:-cm)?|hcpcs|drg|snomed|loinc|ndc|din|lot|batch|ean|sku|model|part|catalog(?:ue)?|atcc|grant|award|r01|irb|protocol|abstract|poster|session|booth|page|pp|vol|section|article|act|bill|form|cms|regulation|cfr|usc|§|iso|version|v|flight|train|bus|route|highway|channel|episode|chapter|fig(?:ure)?|table|slide|question|step|level|code|promo|coupon|discount|podcast|zoom|meeting|passcode|webinar|hotline|crisis|helpline)[ #:.]*(?:(?:id|no\.?|number|code)[ #:.]*)?$/i;

export function cued(least: number, confidence: number): Judge {
  return (match) => {
    const value = match.groups?.it ?? '';
    const digits = digitsIn(value);
    if (digits < least || /^(?:19|20)\d\d$/.test(value)) return 0;
    if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(value)) return 0.1;
    if (PHONE.test(value) || /^(?:911|999|112|988|111|101|\d\/\d+)$/.test(value)) return 0.1;
    if (/^(?:lot|batch|code|invoice|zoom)/i.test(match[0])) return 0.3;
    if (
      /^ ?(?:mg|mcg|ml|kg|%|years|yrs|days|hours|patients|beds|times|weeks|months|people|am\b|pm\b)/i.test(after(match))
    )
      return 0;
    return digits >= 4 ? confidence : confidence - 0.15;
  };
}

export function sound(test: (code: string) => boolean, right: number, wrong = 0): Judge {
  return (match) => {
    if (PUBLISHED.test(before(match))) return 0.05;
    return test(match[0].replace(/[^A-Za-z\d]/g, '').toUpperCase()) ? right : wrong;
  };
}

const PHONE = /^(?:\d{3}-)?\d{3}-\d{4}$/;
const YEARS = /^(?:19|20)\d\d-(?:19|20)?\d\d$/;

/** A code without any cue; the more it looks like a record number, the surer. */
export function bareCode(match: RegExpExecArray): number {
  const words = match[0];
  const digits = digitsIn(words);
  if (YEARS.test(words) || / \d{2,3}\/\d{2,3}$/.test(words)) return 0;
  if (PHONE.test(words)) return 0.1;
  if (PUBLISHED.test(before(match)) || /[$£€#₦₹=<>~]$|\b(?:n|N|p|P) ?= ?$|\d[,.]$/.test(before(match, 4))) return 0;
  if (
    /^ ?(?:mg|mcg|ml|kg|km|%|years|yrs|days|hours|patients|people|beds|deaths|cases|nurses|doctors|children|women|men|steps|followers|views|dollars|pounds|euros|naira|rand|calories|kcal|cells|births|visits|doses|residents|participants|adults|students|admissions|genes|samples|reads|million|a year|per)/i.test(
      after(match),
    )
  )
    return 0;
  if (
    /^(?:NCT|PMC?|PMID|R01|R21|K23|U01|T32|COVID|ICD|DSM|HPV|HLA|BRCA|SARS|H\dN\d|CYP|IL|CD|TNF|MS|OR|ISO|RFC|CO|O|Q|PM|AB|SB|HB|HR)[- ]?\d/.test(
      words,
    )
  )
    return 0;
  if (/[A-Z]/.test(words)) return digits >= 5 ? 0.6 : digits >= 4 ? 0.35 : 0.15;
  return digits >= 7 ? 0.55 : 0.2;
}
