import { z } from 'zod';
import { categoryOf } from '../../../codes/hierarchy.ts';
import { codeOf } from '../../../codes/ids.ts';
import type { Reader } from '../../../graph/port.ts';
import { query } from '../../../graph/query.ts';
import { inTurns, type Steps } from '../../../turns.ts';
import { type CoverageFacts, readCoverageFacts } from '../../coverage/facts.ts';
import { judgeCoverage } from '../../coverage/judge.ts';
import type { CoverageQuestion, CoverageResult } from '../../coverage/outcome.ts';
import type { ClaimLine } from '../read-claim.ts';
import type { CoverageOutcome } from './coverage-rule.ts';
import type { Fix } from './outcome.ts';

/** A line that a coverage document does not support, with the question that it asks. */
export interface FailedLine {
  readonly line: ClaimLine;
  readonly question: CoverageQuestion;
  readonly failed: CoverageOutcome;
}

const candidates = query(
  `UNWIND $asked AS one
MATCH (:CoverageGroup {id: one.group})-[:LISTS]->(c:Diagnosis)
WHERE c.code STARTS WITH one.category AND (c.documentId IS NULL OR c.billable = true)
RETURN DISTINCT c.id AS id ORDER BY id`,
  z.object({ id: z.string() }),
);

/** For more lines than these, nothing is suggested: each may have thousands of codes in its groups. */
const mostFixedLines = 100;

/**
 * The changes that make lines pass: another diagnosis of the same category, which the same document, or an article that the
 * derived list is from, covers for the procedure. Each is judged like a diagnosis of the claim.
 * @throws {GraphError}
 */
export async function readCoverageFixes(
  graph: Reader,
  facts: CoverageFacts,
  lines: readonly FailedLine[],
): Promise<Map<CoverageOutcome, Fix[]>> {
  const some = lines.slice(0, mostFixedLines);
  const asked = await inTurns(askedFor(facts, some));
  if (asked.length === 0) return new Map();
  const ids = (await candidates.read(graph, { asked })).map(({ id }) => id);
  const procedures = [...new Set(some.map(({ question }) => question.procedure))];
  const diagnoses = [...new Set([...ids, ...some.flatMap(({ question }) => question.diagnoses)])];
  const known = await readCoverageFacts(graph, { procedures, diagnoses });
  return inTurns(fixesFor(known, some, ids));
}

/** The groups in which other diagnoses may be, with the categories of the line's diagnoses. */
function* askedFor(facts: CoverageFacts, lines: readonly FailedLine[]): Steps<{ group: string; category: string }[]> {
  const asked = new Map<string, { group: string; category: string }>();
  for (const { question, failed } of lines) {
    yield;
    const own = facts.groups.get(failed.outcome.coverageDocument ?? '') ?? [];
    const covered = own.filter(({ kind }) => kind === 'COVERED').map(({ id }) => id);
    const derived = (facts.derived.get(question.procedure) ?? []).map(({ group }) => group);
    for (const group of [...covered, ...derived]) {
      for (const category of categoriesOf(question)) asked.set(`${group} ${category}`, { group, category });
    }
  }
  return [...asked.values()];
}

function categoriesOf({ diagnoses }: CoverageQuestion): string[] {
  return [...new Set(diagnoses.map((id) => categoryOf(codeOf(id))))];
}

function* fixesFor(
  facts: CoverageFacts,
  lines: readonly FailedLine[],
  ids: readonly string[],
): Steps<Map<CoverageOutcome, Fix[]>> {
  const fixes = new Map<CoverageOutcome, Fix[]>();
  for (const one of lines) {
    const passing: Passing[] = [];
    for (const diagnosis of ids) {
      const passed = tryInstead(facts, one, diagnosis);
      if (passed) passing.push({ diagnosis, passed });
      yield;
    }
    const stated = passing.filter(({ passed }) => !passed.derived);
    fixes.set(
      one.failed,
      [stated, passing.filter(({ passed }) => passed.derived)].flatMap((some) => toFix(one, some)),
    );
  }
  return fixes;
}

interface Passing {
  readonly diagnosis: string;
  readonly passed: CoverageResult;
}

/** What covers a diagnosis that takes the place of one of the same category; undefined if nothing does. */
function tryInstead(facts: CoverageFacts, { question, failed }: FailedLine, diagnosis: string) {
  const category = categoryOf(codeOf(diagnosis));
  const replaced = question.diagnoses.find((id) => categoryOf(codeOf(id)) === category);
  if (replaced === undefined || question.diagnoses.includes(diagnosis)) return undefined;
  const diagnoses = question.diagnoses.map((id) => (id === replaced ? diagnosis : id));
  const own = judgeCoverage(facts, { ...question, diagnoses }).results.filter((one) => one.diagnosis === diagnosis);
  const { coverageDocument } = failed.outcome;
  const inDocument = own.find(({ document }) => document === coverageDocument);
  if (inDocument?.outcome === 'COVERED') return inDocument;
  if (inDocument && inDocument.outcome !== 'NOT_LISTED') return undefined;
  return inDocument?.extent === 'COMPLETE' ? undefined : own.find(({ derived }) => derived);
}

const mostChoices = 50;

function toFix({ line, question }: FailedLine, passing: readonly Passing[]): Fix[] {
  const [first] = passing;
  if (!first) return [];
  const codes = passing.slice(0, mostChoices).map(({ diagnosis }) => diagnosis);
  const { derived, lcds } = first.passed;
  const where = derived ? `a list derived from the articles of ${lcds.join(', ')} has it` : 'the document covers it';
  const choice =
    codes.length === 1 ? codeOf(codes[0] ?? '') : `one of ${passing.length} diagnoses of the same category`;
  const evidence = passing.slice(0, mostChoices).flatMap(({ passed }) => [passed.group, passed.source]);
  return [
    {
      kind: 'OTHER_DIAGNOSIS',
      lines: [line.number],
      choices: codes.map(codeOf),
      choiceCount: passing.length,
      codes,
      units: null,
      explanation: `Use ${choice}, if the record supports it: ${where} for ${codeOf(question.procedure)}.`,
      evidence: [...new Set(evidence.flatMap((id) => id ?? []))],
    },
  ];
}
