import type { Graph } from '../../src/graph/port.ts';
import type { Discrepancy } from './discrepancy.ts';
import { contradict, factsOf } from './label-facts.ts';
import { contains, normalised, overlap, wordsOf } from './label-words.ts';
import { type LabelledAssertion, labelledAssertions, meantCodes } from './labelled-assertions.ts';
import type { RuleInput } from './rule.ts';

/** Labels that share this part of their words say the same in other words. */
const sameMeaning = 0.5;

/**
 * LABEL_MISMATCH: the label contradicts the official one of its code. LABEL_WORDING: it says the same in other words.
 * Labels that differ in case or punctuation only agree.
 */
export async function labelDiscrepancies(input: RuleInput): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const labelled of await labelledAssertions(input.graph)) {
    const verdict = await judge(input, labelled);
    if (verdict === 'AGREES') continue;
    const { assertion, code, asserted, official, evidence } = labelled;
    const common = { codes: [code], assertions: [assertion], asserted, official, evidence } as const;
    found.push(
      verdict === 'CONTRADICTS'
        ? { kind: 'LABEL_MISMATCH', severity: 'ERROR', ...common, suggestions: await meantCodes(input, labelled) }
        : { kind: 'LABEL_WORDING', severity: 'INFO', ...common, suggestions: [] },
    );
  }
  return found;
}

type Verdict = 'AGREES' | 'REWORDS' | 'CONTRADICTS';

async function judge(input: RuleInput, labelled: LabelledAssertion): Promise<Verdict> {
  const { asserted, official, code, label, system, status, meant } = labelled;
  const [ours, theirs] = [normalised(asserted), normalised(official)];
  // A code set has said that there is no such code.
  if (status === 'UNCONFIRMED') return 'CONTRADICTS';
  if (label === 'Procedure' && system === 'CPT') {
    return contradict(factsOf(ours), factsOf(theirs)) ? 'CONTRADICTS' : 'AGREES';
  }
  if (ours === theirs) return 'AGREES';
  if (meant.length > 0) return meant.includes(code) ? 'REWORDS' : 'CONTRADICTS';
  if (contradict(factsOf(ours), factsOf(theirs)) || !alike(asserted, official)) return 'CONTRADICTS';
  return (await labelsAnother(input.graph, labelled)) ? 'CONTRADICTS' : 'REWORDS';
}

/** A label may leave words out, or use a few others. */
function alike(asserted: string, official: string): boolean {
  const [ours, theirs] = [wordsOf(asserted), wordsOf(official)];
  return contains(theirs, ours) || contains(ours, theirs) || overlap(ours, theirs) >= sameMeaning;
}

/** Asked of the graph: most labels agree, and whole code sets need not be read for the few others. */
async function labelsAnother(graph: Graph, { asserted, code, label }: LabelledAssertion): Promise<boolean> {
  const text = `MATCH (other:${label})
WHERE toLower(other.display) = toLower($asserted) AND other.id <> $code AND other.documentId IS NOT NULL
RETURN other.id AS id LIMIT 1`;
  return (await graph.read({ text, parameters: { asserted, code } })).length > 0;
}
