import { withBarePictures } from '@/lib/attachments/bare';
import type { Assessment, Draft } from '@/lib/engine/types';
import { judged } from './judged';
import type { Policy } from './policy';
import { ACTIONS, type Action, type Verdict } from './verdict';

/** What the policy makes of an assessment of a draft. */
export function verdictFor(assessment: Assessment, policy: Policy, draft: Draft, spared?: readonly string[]): Verdict {
  const asked = policy.barePictures ? withBarePictures(assessment, draft) : assessment;
  return decide(judged(asked, policy, draft.text, spared), policy);
}

/** What to do about an assessment in which the policy has had its say already. */
function decide(assessment: Assessment, policy: Policy): Verdict {
  return {
    assessment,
    action: inMode(policy, strictest(assessment, policy)),
    channels: policy.channels,
    reasons: policy.reasons,
    institution: policy.institution,
    acknowledgement: policy.acknowledgement,
    mayVouch: policy.mayVouch,
  };
}

/** Each finding asks for what its rule or its level is given, a file for what its level is; the strictest counts. */
function strictest({ findings, files = [] }: Assessment, { rules, actions }: Policy): Action {
  const asked = [
    ...findings.map(({ rule, level }) => rules.get(rule) ?? actions[level]),
    ...files.map(({ level }) => actions[level]),
  ];
  return ACTIONS.findLast((action) => asked.includes(action)) ?? 'off';
}

function inMode({ mode }: Policy, action: Action): Action {
  if (mode === 'observe') return 'off';
  return mode === 'coach' && action === 'block' ? 'ask' : action;
}
