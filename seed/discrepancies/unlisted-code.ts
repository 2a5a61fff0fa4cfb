import { z } from 'zod';
import type { CodeLabel } from '../../src/codes/code-systems.ts';
import { type ListedSystem, listWithout, readListedSystems } from '../../src/codes/listed-systems.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import { labelOf, suggestedCodes } from './labeled-assertions.ts';
import type { RuleInput } from './rule.ts';
import { whereMissing } from './where-missing.ts';

const row = z.object({
  assertion: z.string(),
  documentId: z.string(),
  isSubject: z.boolean(),
  label: z.string().nullable(),
  id: z.string(),
  system: z.string(),
  code: z.string(),
  labels: z.array(z.string()),
});

type Named = z.output<typeof row>;

// What was derived from the words of a document is not a code that it names.
const namedCodes = query(
  `MATCH (assertion:Assertion)-[:ABOUT]->(code:Code)
WHERE code.documentId IS NULL AND assertion.confidence <> 'DERIVED'
WITH assertion, code ORDER BY assertion.documentId, assertion.position, assertion.id
RETURN assertion.id AS assertion, assertion.documentId AS documentId, code.id = assertion.subjectId AS isSubject,
  assertion.assertedLabel AS label, code.id AS id, code.system AS system, code.code AS code, labels(code) AS labels`,
  row,
);

/**
 * CODE_NOT_FOUND: a document names a code that no loaded release of its code system lists. Systems of which only slices
 * are loaded raise nothing, because absence proves nothing there. The procedure that a document is about counts once.
 */
export async function unlistedCodeDiscrepancies(input: RuleInput): Promise<Discrepancy[]> {
  const named = onceBySubject(await namedCodes.read(input.graph));
  if (named.length === 0) return [];
  const listed = await readListedSystems(input.graph);
  const found: Discrepancy[] = [];
  for (const one of named) {
    const list = listWithout({ ...one, documentId: null }, listed);
    if (list) found.push(await notFound(input, one, list));
  }
  return found;
}

function onceBySubject(named: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return named.filter(({ isSubject, documentId, id }) => {
    const key = `${documentId} ${id}`;
    if (!isSubject) return true;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

async function notFound(input: RuleInput, named: Named, list: ListedSystem): Promise<Discrepancy> {
  const { assertion, isSubject, id, system, code } = named;
  const asserted = isSubject ? code : (named.label ?? code);
  const label: CodeLabel = labelOf(named.labels);
  return {
    kind: 'CODE_NOT_FOUND',
    severity: 'ERROR',
    codes: [id],
    assertions: [assertion],
    asserted,
    official: whereMissing(code, system, list),
    suggestions: asserted === code ? [] : await suggestedCodes(input, { asserted, code: id, label, meant: [] }),
    evidence: list.documentId,
  };
}
