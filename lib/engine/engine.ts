import { judge } from './judge';
import type { Case, Evidence, Limit, Rule, SignalFinder, Text } from './parts';
import { cast } from './people';
import { SentenceReader } from './reader';
import type { Assessment, Draft, Signal, Trace } from './types';
import { VERSION } from './version';
import { witnessOf } from './witness';

/** What an engine is made of. */
export interface EngineParts {
  readonly finders: readonly SignalFinder[];
  readonly evidence: (text: Text, draft: Draft, signals: readonly Signal[]) => Evidence;
  readonly rules: readonly Rule[];
  readonly limits: readonly Limit[];
}

export interface Engine {
  /** Same draft, same assessment. */
  readonly assess: (draft: Draft) => Assessment;
  /** The same with what was seen on the way, and why some of it was not counted. */
  readonly explain: (draft: Draft) => Assessment & { readonly trace: Trace };
}

export function createEngine(parts: EngineParts): Engine {
  const reader = new SentenceReader(parts.finders);

  function explain(draft: Draft): Assessment & { readonly trace: Trace } {
    const { text, signals: seen } = reader.read(draft);
    const evidence = parts.evidence(text, draft, seen);
    const { signals, dismissed } = cast(text, draft, seen, evidence);
    const the: Case = { draft, text, signals, evidence };
    const { level, findings } = judge(the, parts.rules, parts.limits);
    return {
      level,
      findings: findings.map((finding) => ({ ...finding, remedies: [] })),
      estimate: null,
      witness: witnessOf(level, findings),
      version: VERSION,
      trace: { dismissed, signals, evidence: evidence.draft },
    };
  }

  function assess(draft: Draft): Assessment {
    const { trace: _, ...assessment } = explain(draft);
    return assessment;
  }

  return { assess, explain };
}
