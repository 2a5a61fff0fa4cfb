import type { Reader } from '../../../graph/port.ts';
import { each, inTurns } from '../../../turns.ts';
import { readCoverageFacts } from '../../coverage/facts.ts';
import type { Facts } from '../facts.ts';
import type { Claim, ClaimLine } from '../read-claim.ts';
import { type FailedLine, readCoverageFixes } from './coverage-fixes.ts';
import { judgeLineCoverage, questionOf } from './coverage-rule.ts';
import type { RuleOutcome } from './outcome.ts';

/** What coverage documents say about the lines of claims. */
export type CoverageOf = (line: ClaimLine) => readonly RuleOutcome[];

/** Judges all lines of claims by the loaded coverage documents. Without any, nothing is read. @throws {GraphError} */
export async function readClaimCoverage(graph: Reader, claims: readonly Claim[], facts: Facts): Promise<CoverageOf> {
  const lines = claims.flatMap((claim) => claim.lines.map((line) => ({ claim, line })));
  const listed = lines.filter(({ line }) => facts.hasCoverage(line.procedure.id ?? ''));
  const known =
    listed.length === 0 ? undefined : await readCoverageFacts(graph, codesOf(listed.map(({ line }) => line)));
  const judged = await inTurns(
    each(lines, ({ claim, line }) => {
      const own = facts.hasCoverage(line.procedure.id ?? '') ? known : undefined;
      return { line, question: questionOf(line, claim), outcomes: judgeLineCoverage(line, claim, own) };
    }),
  );
  const failed = judged.flatMap(({ line, question, outcomes }): FailedLine[] =>
    outcomes.flatMap((one) => (question && one.outcome.outcome === 'FAIL' ? [{ line, question, failed: one }] : [])),
  );
  const fixes = known && failed.length > 0 ? await readCoverageFixes(graph, known, failed) : new Map();
  const byLine = new Map(
    judged.map(({ line, outcomes }) => [
      line,
      outcomes.map((one) => ({ ...one.outcome, fixes: fixes.get(one) ?? [] })),
    ]),
  );
  return (line) => byLine.get(line) ?? [];
}

function codesOf(lines: readonly ClaimLine[]) {
  return {
    procedures: [...new Set(lines.flatMap(({ procedure }) => procedure.id ?? []))],
    diagnoses: [...new Set(lines.flatMap(({ diagnoses }) => diagnoses.flatMap(({ id }) => id ?? [])))],
  };
}
