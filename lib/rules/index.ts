/** All rules and limits, in the order of the guide. Adding one: docs/add-a-rule.md. */
import type { Limit, Rule } from '@/lib/engine/parts';
import { advice } from './advice';
import { agreedOrChanged } from './agreed-or-changed';
import { boundary } from './boundary';
import { confirming } from './confirming';
import { contempt } from './contempt';
import { directIdentifier } from './direct-identifier';
import { discussed } from './discussed';
import { ownFamily } from './own-family';
import { picture } from './picture';
import { spelledOut } from './spelled-out';
import { sumOfDetails } from './sum-of-details';

export const RULES: readonly Rule[] = [
  directIdentifier,
  picture,
  spelledOut,
  sumOfDetails,
  confirming,
  advice,
  contempt,
  boundary,
  discussed,
];

/** Limits hold the level down after all rules have spoken; the family first, then consent or change. */
export const LIMITS: readonly Limit[] = [ownFamily, agreedOrChanged];
