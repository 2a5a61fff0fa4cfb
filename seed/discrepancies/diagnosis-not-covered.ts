import { z } from 'zod';
import { shortened } from '../../src/client-text.ts';
import { codeOf } from '../../src/codes/ids.ts';
import { today } from '../../src/graph/day.ts';
import { groupBy } from '../../src/graph/group-by.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import { documentVersion, newestInForce, versionColumns } from './listing-documents.ts';
import type { RuleInput } from './rule.ts';

const procedures = query(
  'MATCH (a:IndicationAssertion) RETURN DISTINCT a.subjectId AS procedure ORDER BY procedure',
  z.object({ procedure: z.string() }),
);

const exclusion = documentVersion.extend({
  procedure: z.string(),
  group: z.string(),
  groupNumber: z.number(),
  paragraph: z.string().nullable(),
});

const exclusions = query(
  `UNWIND $procedures AS id
MATCH (p:Medcode {id: id})<-[:LISTS]-(own:CoverageGroup)<-[:HAS_GROUP]-(d:CoverageDocument)-[:HAS_GROUP]->(g:CoverageGroup)
WHERE own.kind = 'PROCEDURES' AND g.kind = 'NOT_COVERED'
RETURN DISTINCT id AS procedure, g.id AS group, g.number AS groupNumber, g.paragraph AS paragraph, ${versionColumns}
ORDER BY procedure, number, version, groupNumber`,
  exclusion,
);

const asserted = query(
  `UNWIND $groups AS id
MATCH (g:CoverageGroup {id: id})-[r:LISTS]->(c:Diagnosis)<-[:ABOUT]-(a:IndicationAssertion)
WHERE a.subjectId IN $procedures
RETURN DISTINCT id AS group, c.id AS diagnosis, a.id AS assertion, a.subjectId AS procedure, r.documentId AS source
ORDER BY group, diagnosis, assertion`,
  z.object({
    group: z.string(),
    diagnosis: z.string(),
    assertion: z.string(),
    procedure: z.string(),
    source: z.string(),
  }),
);

/**
 * DIAGNOSIS_NOT_COVERED: a document lists a diagnosis for a procedure, but an article or LCD that lists the procedure has the
 * diagnosis in a group of those that it does not cover. Each pair has at most one, with all articles and LCDs that say so.
 */
export async function notCoveredDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const ids = (await procedures.read(graph)).map(({ procedure }) => procedure);
  const all = ids.length > 0 ? await exclusions.read(graph, { procedures: ids }) : [];
  const day = today();
  const current = [...groupBy(all, ({ procedure }) => procedure).values()].flatMap((one) => newestInForce(one, day));
  if (current.length === 0) return [];
  const groups = [...new Set(current.map(({ group }) => group))];
  const listed = groupBy(
    await asserted.read(graph, { groups, procedures: ids }),
    (one) => `${one.group} ${one.procedure}`,
  );
  const found = current.flatMap((own) => listed.of(`${own.group} ${own.procedure}`).map((row) => ({ own, row })));
  return [...groupBy(found, ({ row }) => `${row.diagnosis} ${row.procedure}`).values()].flatMap(discrepancyOf);
}

interface Found {
  readonly own: z.output<typeof exclusion>;
  readonly row: {
    readonly diagnosis: string;
    readonly procedure: string;
    readonly assertion: string;
    readonly source: string;
  };
}

function discrepancyOf(found: readonly Found[]): Discrepancy[] {
  const [first] = found;
  if (!first) return [];
  const { diagnosis, procedure, source } = first.row;
  const owns = [...new Map(found.map(({ own }) => [own.group, own])).values()];
  return [
    {
      kind: 'DIAGNOSIS_NOT_COVERED',
      severity: 'WARNING',
      codes: [diagnosis, procedure],
      assertions: [...new Set(found.map(({ row }) => row.assertion))],
      coverageDocuments: [...new Set(owns.map(({ document }) => document))],
      asserted: `${codeOf(diagnosis)} is listed for ${codeOf(procedure)}`,
      official: owns.map((own) => described(own, codeOf(diagnosis))).join('; '),
      suggestions: [],
      evidence: source,
    },
  ];
}

/** How much of a paragraph a discrepancy quotes. */
const longestQuote = 200;

function described({ number, groupNumber, paragraph }: Found['own'], code: string): string {
  const condition = paragraph === null ? '' : `, under "${shortened(paragraph, longestQuote)}"`;
  return `${number} lists ${code} as not covered, in group ${groupNumber}${condition}`;
}
