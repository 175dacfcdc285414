import { decide } from './decide';
import type { Judged } from './judge';
import type { Evidence, Limit, Reading, Rule, SignalFinder, Text } from './parts';
import { dismissals } from './people';
import { SentenceReader } from './reader';
import type { Assessment, Draft, Estimate, Level, Remedy, Signal, Trace, Witness } from './types';
import { VERSION } from './version';

/** What an engine is made of. */
export interface EngineParts {
  readonly finders: readonly SignalFinder[];
  /** What the classifiers make of a draft; its spans are the finders' signals, each as likely as it is a patient's. */
  readonly evidence: (reading: Reading, draft: Draft) => Evidence;
  readonly rules: readonly Rule[];
  readonly limits: readonly Limit[];
  readonly estimate: (signals: readonly Signal[], draft: Draft, text: Text) => Estimate | null;
  readonly witness: (level: Level, findings: readonly Judged[], estimate: Estimate | null, draft: Draft) => Witness;
  readonly remedies: (finding: Judged, text: Text, draft: Draft) => readonly Remedy[];
}

export interface Engine {
  /** Same draft, same assessment. */
  readonly assess: (draft: Draft) => Assessment;
  /** The same with what was seen on the way, and why some of it was not counted. */
  readonly explain: (draft: Draft) => Assessment & { readonly trace: Trace };
}

export function createEngine(parts: EngineParts): Engine {
  const reader = new SentenceReader(parts.finders);

  function read(draft: Draft) {
    const reading = reader.read(draft);
    const { text } = reading;
    const evidence = parts.evidence(reading, draft);
    const decision = decide({ draft, text, evidence }, evidence.spans, parts.rules, parts.limits);
    return { text, evidence, ...decision };
  }

  function assessment(draft: Draft, { text, level, findings, believed }: ReturnType<typeof read>): Assessment {
    const estimate = level === 'clear' ? null : parts.estimate(believed, draft, text);
    return {
      level,
      findings: findings.map((finding) => ({ ...finding, remedies: parts.remedies(finding, text, draft) })),
      estimate,
      witness: parts.witness(level, findings, estimate, draft),
      version: VERSION,
    };
  }

  return {
    assess: (draft) => assessment(draft, read(draft)),
    explain: (draft) => {
      const reading = read(draft);
      const { text, evidence, believed } = reading;
      const counted = new Set(believed);
      const seen = [...evidence.spans, ...(evidence.unlikely?.() ?? [])].sort((a, b) => a.start - b.start);
      const doubted = seen.filter((signal) => !counted.has(signal));
      const trace = { signals: believed, dismissed: dismissals(text, doubted, evidence), evidence: evidence.draft };
      return { ...assessment(draft, reading), trace };
    },
  };
}
