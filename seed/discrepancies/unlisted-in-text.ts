import { z } from 'zod';
import { quoted } from '../../src/client-text.ts';
import { type ListedSystems, listWithout, readListedSystems } from '../../src/codes/listed-systems.ts';
import { query } from '../../src/graph/query.ts';
import { type CodeInText, codesInText } from './codes-in-text.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';
import { whereMissing } from './where-missing.ts';

const row = z.object({
  assertion: z.string(),
  documentId: z.string(),
  label: z.string().nullable(),
  statement: z.string(),
  /** The code that the assertion is about: its object, or else its subject. */
  about: z.string(),
});

type Wording = z.output<typeof row>;

const wordings = query(
  `MATCH (assertion:Assertion)-[:ABOUT]->(code:Code)
WHERE assertion.confidence <> 'DERIVED'
WITH assertion, collect(code) AS codes
WITH assertion, [code IN codes WHERE code.id = assertion.objectId] + [code IN codes WHERE code.id = assertion.subjectId] AS codes
WITH assertion, codes[0] AS about WHERE about.documentId IS NOT NULL
WITH assertion, about.id AS about ORDER BY assertion.documentId, assertion.position, assertion.id
RETURN assertion.id AS assertion, assertion.documentId AS documentId, assertion.assertedLabel AS label,
  assertion.statement AS statement, about`,
  row,
);

const confirmedCodes = query(
  'UNWIND $ids AS id MATCH (code:Medcode {id: id}) WHERE code.documentId IS NOT NULL RETURN code.id AS id',
  z.object({ id: z.string() }),
);

/**
 * CODE_NOT_FOUND: the words of a document about one code name another that no loaded release lists. The discrepancy is that
 * of the code that the words are about, and says which code is meant. An assertion, and a text about one code, count once.
 */
export async function unlistedInTextDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const listed = await readListedSystems(graph);
  if (listed.size === 0) return [];
  const naming = (await wordings.read(graph)).flatMap(codesNamed);
  const ids = [...new Set(naming.map(({ code }) => code.id))];
  const confirmed = new Set((ids.length === 0 ? [] : await confirmedCodes.read(graph, { ids })).map(({ id }) => id));
  const found = naming.flatMap((one) => (confirmed.has(one.code.id) ? [] : (unlisted(one, listed) ?? [])));
  const texts = found.map(({ codes, asserted }) => `${codes[0]} ${asserted}`);
  const assertions = found.map(({ assertions: [assertion] }) => assertion);
  return found.filter(
    (one, index) => texts.indexOf(texts[index] ?? '') === index && assertions.indexOf(one.assertions[0]) === index,
  );
}

interface Naming extends Wording {
  readonly code: CodeInText;
  /** The label or statement that names the code. */
  readonly text: string;
}

function codesNamed(wording: Wording): Naming[] {
  const texts = [...(wording.label === null ? [] : [wording.label]), wording.statement];
  const named = texts.flatMap((text) => codesInText(text).map((code) => ({ ...wording, code, text })));
  return named.filter(({ code }) => code.id !== wording.about);
}

function unlisted({ about, assertion, code: named, text }: Naming, listed: ListedSystems): Discrepancy | undefined {
  const { system, code } = named;
  const list = listWithout({ system, code, documentId: null }, listed);
  if (!list) return undefined;
  return {
    kind: 'CODE_NOT_FOUND',
    severity: 'ERROR',
    codes: [about],
    assertions: [assertion],
    asserted: `${code} in ${quoted(text)}`,
    official: whereMissing(code, system, list),
    suggestions: [],
    evidence: list.documentId,
  };
}
