import { type Assessment, LEVELS } from '@/lib/engine/types';
import type { Policy } from './settings';
import type { Verdict } from './verdict';

/** What the policy makes of an assessment. */
export function decide(assessment: Assessment, policy: Policy): Verdict {
  return {
    assessment,
    action: policy.actions[assessment.level],
    channels: policy.channels,
    reasons: policy.reasons,
    institution: policy.institution,
  };
}

/**
 * The assessment without the findings whose words the person vouches for. What is left decides the level.
 *
 * @param spared words as they stand in the draft; compared without regard to case
 */
export function spare(assessment: Assessment, spared: readonly string[]): Assessment {
  const words = new Set(spared.map((word) => word.toLowerCase()));
  const findings = assessment.findings.filter((finding) => !words.has(finding.words.toLowerCase()));
  if (findings.length === assessment.findings.length) return assessment;
  const level = LEVELS[Math.max(0, ...findings.map((finding) => LEVELS.indexOf(finding.level)))] ?? 'clear';
  return { ...assessment, findings, level };
}
