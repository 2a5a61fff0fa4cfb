import { codeOf } from '../../codes/ids.ts';
import type { Reader } from '../../graph/port.ts';
import { readCoverageFacts } from './facts.ts';
import { judgeCoverage } from './judge.ts';
import type { CoverageQuestion } from './outcome.ts';

/**
 * What Medicare's coverage documents say about a procedure for some diagnoses. Nodes are ids.
 * @throws {GraphError}
 */
export async function coverageCheck(graph: Reader, question: CoverageQuestion) {
  const { procedure, diagnoses, date, state = null, contractor = null } = question;
  const facts = await readCoverageFacts(graph, { procedures: [procedure], diagnoses });
  const { results, unplaced } = judgeCoverage(facts, question);
  return { procedure, asOf: date, state, contractor, results: results.map(withCode), unplaced };
}

function withCode<Result extends { readonly diagnosis: string }>(result: Result) {
  return { ...result, code: codeOf(result.diagnosis) };
}
