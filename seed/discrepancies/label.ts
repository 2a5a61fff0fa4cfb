import type { Graph } from '../../src/graph/port.ts';
import type { Discrepancy } from './discrepancy.ts';
import { contradict, factsOf } from './label-facts.ts';
import { contains, normalized, overlap, wordsOf } from './label-words.ts';
import { type LabeledAssertion, labeledAssertions, suggestedCodes } from './labeled-assertions.ts';
import type { RuleInput } from './rule.ts';

/** Labels with at least this share of words in common say the same thing in other words. */
const sameMeaning = 0.5;

/**
 * LABEL_MISMATCH: a document's label for a code contradicts the official one. LABEL_WORDING: it says the same thing in other
 * words. Labels that differ only in case, accents, or punctuation agree.
 */
export async function labelDiscrepancies(input: RuleInput): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const labeled of await labeledAssertions(input)) {
    const verdict = await judge(input, labeled);
    if (verdict === 'AGREES') continue;
    const { assertion, code, asserted, official, evidence } = labeled;
    const common = { codes: [code], assertions: [assertion], asserted, official, evidence } as const;
    found.push(
      verdict === 'CONTRADICTS'
        ? { kind: 'LABEL_MISMATCH', severity: 'ERROR', ...common, suggestions: await suggestedCodes(input, labeled) }
        : { kind: 'LABEL_WORDING', severity: 'INFO', ...common, suggestions: [] },
    );
  }
  return found;
}

type Verdict = 'AGREES' | 'REWORDS' | 'CONTRADICTS';

async function judge(input: RuleInput, labeled: LabeledAssertion): Promise<Verdict> {
  const { asserted, official, code, label, system, status, meant } = labeled;
  const [ours, theirs] = [normalized(asserted), normalized(official)];
  // According to a code set, there is no such code.
  if (status === 'UNCONFIRMED') return 'CONTRADICTS';
  if (label === 'Procedure' && system === 'CPT') {
    return contradict(factsOf(ours), factsOf(theirs)) ? 'CONTRADICTS' : 'AGREES';
  }
  if (ours === theirs) return 'AGREES';
  if (meant.length > 0) return meant.includes(code) ? 'REWORDS' : 'CONTRADICTS';
  if (contradict(factsOf(ours), factsOf(theirs)) || !isSimilar(asserted, official)) return 'CONTRADICTS';
  return (await isLabelOfAnotherCode(input.graph, labeled)) ? 'CONTRADICTS' : 'REWORDS';
}

/** Whether one label only leaves words out, or most words are the same. */
function isSimilar(asserted: string, official: string): boolean {
  const [ours, theirs] = [wordsOf(asserted), wordsOf(official)];
  return contains(theirs, ours) || contains(ours, theirs) || overlap(ours, theirs) >= sameMeaning;
}

/** This asks the graph, because few labels get here and reading whole code sets would take longer. */
async function isLabelOfAnotherCode(graph: Graph, { asserted, code, label }: LabeledAssertion): Promise<boolean> {
  const text = `MATCH (other:${label})
WHERE toLower(other.display) = toLower($asserted) AND other.id <> $code AND other.documentId IS NOT NULL
RETURN other.id AS id LIMIT 1`;
  return (await graph.read({ text, parameters: { asserted, code } })).length > 0;
}
