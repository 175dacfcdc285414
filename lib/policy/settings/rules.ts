/** What is done about each rule, and how sure the engine must be. */
import type { Setting } from '../setting';
import { ACTIONS } from '../verdict';

/** As the level decides, or what to do about findings of this rule whatever their level. */
const RULE = {
  type: 'choice',
  group: 'rules',
  since: '0.1.0',
  values: ['level', ...ACTIONS],
  default: 'level',
  example: 'block',
} as const satisfies Setting;

/** How sure the engine must be of a finding for it to reach a level, in percent. */
const CERTAINTY = {
  type: 'number',
  group: 'rules',
  since: '0.1.0',
  minimum: 0,
  maximum: 100,
  default: 0,
  example: 60,
} as const satisfies Setting;

export const RULES = {
  ruleDirectIdentifier: RULE,
  rulePicture: RULE,
  ruleSpelledOut: RULE,
  ruleSumOfDetails: RULE,
  ruleConfirming: RULE,
  ruleAdvice: RULE,
  ruleContempt: RULE,
  ruleBoundary: RULE,
  ruleDiscussed: RULE,
  certaintyCaution: CERTAINTY,
  certaintyWarn: CERTAINTY,
  certaintyStop: CERTAINTY,
} as const satisfies Record<string, Setting>;
