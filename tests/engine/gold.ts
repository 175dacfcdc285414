import type { Evidence } from '@/lib/engine/parts';

/** What the classifiers say where the spans are known: nothing. */
export const NEUTRAL: Evidence = { draft: {}, spans: [] };
