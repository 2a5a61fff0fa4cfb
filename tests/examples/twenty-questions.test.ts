import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSources, shippedFiles } from '../../seed/seed.ts';
import { recordFiles } from '../seed/record-files.ts';
import { seededGraph } from '../support/test-graph.ts';

/** A question of an analyst, and the answer that an example must have. */
interface Question {
  readonly question: string;
  /** How the name of the example starts. */
  readonly example: string;
  /** The path to the rows of the answer, through all lists. */
  readonly rows: string;
  /** What is shown of each row. */
  readonly show: readonly string[];
  readonly expected: readonly string[];
}

const diagnoses = ['E03.9', 'M80.00XA', 'M81.0', 'M81.8', 'M85.8', 'S52.501A', 'S72.001A', 'Z79.52'];
const below = 'M85.80 M85.811 M85.812 M85.819 M85.821 M85.822 M85.829 M85.831 M85.832 M85.839 M85.841 M85.842';
const furtherBelow = 'M85.849 M85.851 M85.852 M85.859 M85.861 M85.862 M85.869 M85.871 M85.872 M85.879 M85.88 M85.89';
const mislabeled = ['207L00000X', '207RH0000X', '2080P0206X', '2084P0800X', '77015', '77079', '77080', 'CQ'];
const reworded = ['55', '56', 'AS', 'S52.501A'];

const questions: readonly Question[] = [
  {
    question: 'What is 0557T?',
    example: '01',
    rows: 'procedure',
    show: ['category', 'component', 'serviceType.name'],
    expected: ['CPT_III INTERPRETATION Diagnostic interpretation and reporting'],
  },
  {
    question: 'Which diagnoses are connected to it?',
    example: '02',
    rows: 'procedure.diagnoses.edges',
    show: ['node.code'],
    expected: diagnoses,
  },
  {
    question: 'Which specialties?',
    example: '03',
    rows: 'procedure.specialties.edges',
    show: ['node.code', 'namedAs'],
    expected: [
      '207L00000X Diagnostic Medical Sonography / Nuclear Medicine',
      '207RH0000X Radiology - Diagnostic Radiology',
      '2080P0206X Endocrinology',
      '2084P0800X Orthopedic Surgery',
    ],
  },
  {
    question: 'Which modifiers?',
    example: '04',
    rows: 'procedure.modifiers.nodes',
    show: ['code'],
    expected: ['22', '23', '52', '53', '54', '55', '56', '62', 'AS', 'CQ'],
  },
  {
    question: 'Which other procedures?',
    example: '05',
    rows: 'procedure.related.edges.node',
    show: ['code'],
    expected: ['72192', '72193', '73721', '77015', '77079', '77080'],
  },
  {
    question: 'Which payers are named, and which of them has a policy in favor?',
    example: '06',
    rows: 'procedure.payers.edges.node',
    show: ['name', 'policies.position'],
    expected: [
      'Aetna',
      'Blue Cross Blue Shield NONCOVERED',
      'Cigna Health INVESTIGATIONAL',
      'Medicare NONCOVERED',
      'UnitedHealthcare',
    ],
  },
  {
    question: 'Where is it performed, and which place of service is that?',
    example: '07',
    rows: 'procedure.sites',
    show: ['name', 'placesOfService.edges.equivalence', 'placesOfService.edges.node.code'],
    expected: ['Hospital outpatient department NARROWER 19 22', 'Outpatient imaging center INEXACT 11 49'],
  },
  {
    question: 'Which modifiers are rare or not typical?',
    example: '08',
    rows: 'procedure.modifiers.edges',
    show: ['node.code', 'applicability'],
    expected: ['23 RARE', '54 NOT_TYPICAL', '55 NOT_TYPICAL'],
  },
  {
    question: 'Which modifiers are about the imaging or surgery, and not the report?',
    example: '09',
    rows: 'procedure.modifiers.edges.node',
    show: ['code'],
    expected: ['23', '53', '54', '62', 'AS', 'CQ'],
  },
  {
    question: 'Which diagnoses are fractures?',
    example: '10',
    rows: 'procedure.diagnoses.nodes',
    show: ['code'],
    expected: ['M80.00XA', 'S52.501A', 'S72.001A'],
  },
  {
    question: 'Which are not?',
    example: '11',
    rows: 'procedure.diagnoses.nodes',
    show: ['code'],
    expected: ['E03.9', 'M81.0', 'M81.8', 'M85.8', 'Z79.52'],
  },
  {
    question: 'How do they roll up to categories?',
    example: '12',
    rows: 'procedure.diagnoses.categories',
    show: ['key', 'count'],
    expected: ['E03 1', 'M80 1', 'M81 2', 'M85 1', 'S52 1', 'S72 1', 'Z79 1'].map((one) => `ICD10CM:${one}`),
  },
  {
    question: 'To chapters?',
    example: '12',
    rows: 'procedure.diagnoses.chapters',
    show: ['node.number', 'count'],
    expected: ['13 4', '19 2', '21 1', '4 1'],
  },
  {
    question: 'To blocks?',
    example: '12',
    rows: 'procedure.diagnoses.blocks',
    show: ['key', 'count'],
    expected: ['E00-E07 1', 'M80-M85 4', 'S50-S59 1', 'S70-S79 1', 'Z77-Z99 1'].map((one) => `ICD10CM:${one}`),
  },
  {
    question: 'To clinical categories?',
    example: '12',
    rows: 'procedure.diagnoses.ccsr',
    show: ['key', 'count'],
    // The header M85.8 has no category.
    expected: [
      '1',
      ...['END001 1', 'FAC025 1', 'INJ004 1', 'INJ006 1', 'MUS013 3', 'MUS014 1'].map((one) => `CCSR:${one}`),
    ],
  },
  {
    question: 'Which diagnosis cannot be billed, and what instead?',
    example: '13',
    rows: 'discrepancies.nodes',
    show: ['code.code', 'suggestions.code'],
    expected: [`M85.8 ${below} ${furtherBelow}`],
  },
  {
    question: 'Which CT codes take the images?',
    example: '14',
    rows: 'procedure.related.edges.node',
    show: ['code'],
    expected: ['72192', '72193'],
  },
  {
    question: 'Which code is made for taking them?',
    example: '14',
    rows: 'procedures.nodes',
    show: ['code'],
    expected: ['0558T'],
  },
  {
    question: 'Which alternatives and adjuncts are there for bone density, and which codes are meant?',
    example: '15',
    rows: 'procedure.related.edges',
    show: ['node.code', 'assertions.discrepancies.suggestions.code'],
    expected: ['77015 77078', '77079 77080', '77080 77081'],
  },
  ...Object.entries({
    orders: ['2080P0206X'],
    interprets: ['207RH0000X', '2080P0206X'],
    involved: ['207L00000X'],
    usesReport: ['2084P0800X'],
  }).map(([role, expected]) => ({
    question: `Who ${role}?`,
    example: '16',
    rows: `procedure.${role}.edges.node`,
    show: ['code'],
    expected,
  })),
  {
    question: 'Which labels contradict the code set?',
    example: '17',
    rows: 'discrepancies.nodes',
    show: ['kind', 'severity', 'code.code'],
    expected: [
      'CODE_DELETED ERROR 77079',
      'CODE_NOT_FOUND ERROR 77015',
      ...mislabeled.map((code) => `LABEL_MISMATCH ERROR ${code}`),
      ...reworded.map((code) => `LABEL_WORDING INFO ${code}`),
      'NOT_BILLABLE WARNING M85.8',
    ],
  },
  {
    question: 'Which diagnoses of the list conflict?',
    example: '18',
    rows: 'discrepancies.nodes',
    show: ['kind', 'codes.code', 'suggestions.code'],
    expected: [
      'EXCLUDES1_CONFLICT M80.00XA M81.0',
      'EXCLUDES1_CONFLICT M80.00XA M81.8',
      'GUIDELINE_CONFLICT S52.501A M80.031A M80.831A',
      'GUIDELINE_CONFLICT S72.001A M80.051A M80.851A',
    ],
  },
  {
    question: 'What are the steps, and which specialties do they name?',
    example: '19',
    rows: 'procedure.workflow',
    show: ['order', 'involves.name'],
    expected: ['1 Endocrinology Orthopedics Primary care', '2', '3 Interpreting physician', '4'],
  },
  {
    question: 'Where does a statement come from?',
    example: '20',
    rows: 'procedure.diagnoses.edges',
    show: ['node.code', 'assertions.document.id', 'assertions.section', 'assertions.row'],
    expected: ['E03.9 DOC:article-0557t Related Diagnoses 8', 'M80.00XA DOC:article-0557t Related Diagnoses 1'],
  },
  {
    question: 'What is missing?',
    example: '20',
    rows: 'document.gaps',
    show: ['topic'],
    expected: ['Benchmarks', 'Unavailable input', 'Utilization'],
  },
  {
    question: 'Which path leads from an orthopedic code to a hip fracture?',
    example: '26',
    rows: 'paths.paths',
    show: ['length', 'steps.relationship', 'steps.to.id'],
    expected: ['2 PERFORMED_BY INDICATED_FOR CPT:0557T ICD10CM:S72.001A'],
  },
  ...['a', 'b', 'c', 'unknown'].map((name) => ({
    question: `Which code is typed as ${name}?`,
    example: '24',
    rows: name,
    show: ['id'],
    expected: name === 'unknown' ? [] : ['ICD10CM:M81.0'],
  })),
];

describe('the questions of analysts', () => {
  it.each(questions)('$question', ({ example, rows, show, expected }) => {
    const shown = along({ data: answerOf(example) }, `data.${rows}`).map((row) =>
      [...new Set(show.flatMap((path) => along(row, path)))].join(' '),
    );
    expect(shown.toSorted()).toEqual(expected);
  });
});

describe('the answers of the graph', () => {
  const files = recordFiles();
  const { graph, ask } = seededGraph();

  it('give the document, section and words of each relationship of 0557T', async () => {
    const connections = ['diagnoses', 'specialties', 'modifiers', 'related', 'payers', 'siteConnection'];
    const more = ['serviceTypeConnection', 'workflowConnection', 'scenarioConnection'];
    const selected = [...connections, ...more].map((name) => `${name} { edges { assertions { ...where } } }`);
    const answer = await ask(`{ procedure(code: "0557T") { ${selected.join(' ')} } }
      fragment where on Assertion { document { id } section statement }`);
    const lists = Object.values((answer as { procedure: object }).procedure);
    expect(lists).toHaveLength(9);
    for (const list of lists) {
      const edges = along(list, 'edges') as { assertions: { section: string | null; statement: string }[] }[];
      expect(edges.length).toBeGreaterThan(0);
      for (const { assertions } of edges) {
        expect(assertions.length).toBeGreaterThan(0);
        for (const one of assertions) {
          expect(one).toEqual({
            document: { id: 'DOC:article-0557t' },
            section: expect.stringMatching(/\w/),
            statement: expect.stringMatching(/\w/),
          });
        }
      }
    }
  });

  it('include shared diagnoses of two procedures as soon as a second document lists them', async () => {
    const shared = `{
      diagnoses(where: { and: [
        { procedures: { some: { code: { eq: "0557T" } } } }
        { procedures: { some: { code: { eq: "77080" } } } }
      ] }) { nodes { code } }
    }`;
    expect(await ask(shared)).toEqual({ diagnoses: { nodes: [] } });
    const lists = (code: string) => ({
      record: 'assertion',
      predicate: 'INDICATED_FOR',
      subject: 'CPT:77080',
      object: `ICD10CM:${code}`,
      section: 'Diagnoses',
      statement: 'A reason for it.',
      role: 'INDICATION',
    });
    const page = { record: 'document', id: 'DOC:77080', title: 'On 77080', publisher: 'Nobody', kind: 'ARTICLE' };
    const file = await files.write('77080.jsonl', [page, lists('M81.0'), lists('Z79.52'), lists('Z78.0')]);
    await loadSources(graph, [...shippedFiles, file], () => {});
    expect(await ask(shared)).toEqual({ diagnoses: { nodes: [{ code: 'M81.0' }, { code: 'Z79.52' }] } });
  });
});

function answerOf(beginning: string): unknown {
  const folder = new URL('./', import.meta.url);
  const name = readdirSync(folder).find((one) => one.startsWith(beginning) && one.endsWith('.json'));
  return JSON.parse(readFileSync(new URL(name ?? beginning, folder), 'utf8')).data;
}

/** The values at a path of fields, through all lists on it, without missing ones. */
function along(value: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>(
      (found, name) => found.flatMap((one) => entries((one as Record<string, unknown>)[name])),
      entries(value),
    );
}

function entries(value: unknown): unknown[] {
  return value === null || value === undefined ? [] : [value].flat();
}
