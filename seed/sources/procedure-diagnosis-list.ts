import { z } from 'zod';
import { codeId } from '../../src/codes/parse-code.ts';
import { diagnosisSources, hcpcsSources } from '../../src/graph/model/sources.ts';
import type { Reader } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import type { StatementsContent } from '../records/content.ts';
import { code, text } from '../records/record-values.ts';
import type { AssertionRecord, NodeRecord } from '../records/records.ts';
import type { CodeSetSource } from './code-set-source.ts';
import { readJson } from './read-json.ts';

const list = z.object({
  title: text,
  /** How far the list has been verified. */
  verification: text,
  /** What to be careful about. */
  caution: text.optional(),
  procedureCodes: z.array(code('Procedure')).min(1),
  diagnosisCodes: z.array(code('Diagnosis')),
  /** Headers, each of which includes all codes below it. */
  diagnosisCategories: z.array(code('Diagnosis')).default([]),
});

type List = z.output<typeof list>;

/** A list that is not a code set: it pairs each of its procedures with each of its diagnoses. */
export const procedureDiagnosisList: CodeSetSource = {
  name: 'procedure-diagnosis-list',
  title: 'Unverified list of procedures and their diagnoses, JSON',
  after: [...diagnosisSources, ...hcpcsSources, 'fee-schedule'],
  recognizes: (head) => /^\s*\{\s*"title"[\s\S]*"verification"/.test(head),
  async read({ file, graph }) {
    return statementsOf(await readJson(file, list, 'a list of procedures and diagnoses'), graph);
  },
};

async function statementsOf(given: List, graph: Reader): Promise<StatementsContent> {
  const [beginning = ''] = given.title.split(':', 1);
  const name = beginning.toLowerCase().replace(/[^a-z\d]+/g, '-');
  const nodes = [...described('Procedure', given), ...described('Diagnosis', given)];
  const known = await readDisplays(
    graph,
    nodes.map(({ node: { id } }) => id),
  );
  const undescribed = nodes.filter(({ node: { id, display } }) => (known.get(id) ?? display) === display);
  const source = {
    document: {
      record: 'document' as const,
      id: `DOC:list-${name}`,
      title: given.title,
      publisher: 'Unknown',
      kind: 'CODE_LIST' as const,
    },
    nodes: [...undescribed.map(({ record }) => record), ...gapsOf(given, name)],
    assertions: assertionsOf(given),
  };
  const remarks = [given.verification, given.caution].filter((remark) => remark !== undefined);
  return { source, remarks };
}

/** The codes of the list. It has no displays, so each code is its own: `ICD-10-CM M81.0`. */
function described(label: 'Procedure' | 'Diagnosis', given: List) {
  const codes = label === 'Procedure' ? given.procedureCodes : diagnosesOf(given);
  const kind = label === 'Procedure' ? 'procedure' : 'unconfirmedDiagnosis';
  return codes.map((one) => {
    const id = codeId(label, one);
    const display = id.replace(':', ' ').replace('HCPCS2', 'HCPCS').replace('ICD10CM', 'ICD-10-CM');
    return { node: { id, display }, record: { record: kind, code: one, display } satisfies NodeRecord };
  });
}

function diagnosesOf({ diagnosisCodes, diagnosisCategories }: List): string[] {
  return [...new Set([...diagnosisCodes, ...diagnosisCategories])];
}

/** What is missing from the list: that somebody has verified it. */
function gapsOf({ verification, caution }: List, name: string): NodeRecord[] {
  const statements = { verification, ...(caution !== undefined && { caution }) };
  return Object.entries(statements).map(([topic, statement]) => {
    return { record: 'gap', id: `GAP:list-${name}-${topic}`, topic, statement };
  });
}

/** One for each pair. */
function assertionsOf({ procedureCodes, ...given }: List): AssertionRecord[] {
  return (['diagnosisCodes', 'diagnosisCategories'] as const).flatMap((section) =>
    [...new Set(given[section])].flatMap((diagnosis, index) =>
      procedureCodes.map((procedure): AssertionRecord => {
        const category = section === 'diagnosisCategories';
        return {
          record: 'assertion',
          predicate: 'INDICATED_FOR',
          subject: codeId('Procedure', procedure),
          object: codeId('Diagnosis', diagnosis),
          section,
          row: index + 1,
          statement: `The list has ${diagnosis}${category ? ', with all codes below it,' : ''} for ${procedure}`,
          role: 'UNSPECIFIED',
          confidence: 'UNVERIFIED',
          ...(category && { withCodesBelow: true }),
        };
      }),
    ),
  );
}

const displays = query(
  'UNWIND $ids AS id MATCH (n:Medcode {id: id}) RETURN n.id AS id, n.display AS display',
  z.object({ id: z.string(), display: z.string() }),
);

/** The displays of the codes that the graph has, by id. */
async function readDisplays(graph: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await displays.read(graph, { ids });
  return new Map(rows.map(({ id, display }) => [id, display]));
}
