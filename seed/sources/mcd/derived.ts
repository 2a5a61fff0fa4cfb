import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ParsedCode, parseCode } from '../../../src/codes/parse-code.ts';
import { diagnosisSources, hcpcsSources, ncciSources, procedureFacts } from '../../../src/graph/model/sources.ts';
import type { Content } from '../../records/content.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { monthIn } from '../month-in.ts';
import { readJson } from '../read-json.ts';
import { tableDocument } from './edition.ts';
import { missingCodes } from './loaded-lists.ts';
import { unconfirmedRow } from './unconfirmed-codes.ts';

const entry = z.object({ covered: z.array(z.string()), notCovered: z.array(z.string()), lcdIds: z.array(z.string()) });
const list = z.record(z.string(), entry);

/**
 * A list that somebody derived from the articles of some LCDs: the diagnoses that any of their groups covers, and those that any
 * does not cover, by procedure. Many procedures have the same diagnoses, so each distinct set of them is a group. Procedures
 * and pairs that are not in it are unknown.
 */
export const derivedCoverage: CodeSetSource = {
  name: 'mcd-derived',
  title: 'Diagnoses that articles of LCDs cover, by procedure, derived from the Medicare Coverage Database, JSON',
  after: [...diagnosisSources, ...hcpcsSources, 'fee-schedule', ...ncciSources, ...procedureFacts, 'mcd-codes'],
  recognizes: (head) => /^\s*\{\s*"[\dA-Z]{5}"\s*:\s*\{\s*"(?:covered|notCovered|lcdIds)"/.test(head),
  async read(loading) {
    return contentOf(loading, await readJson(loading.file, list, 'procedures with their covered diagnoses'));
  },
};

/** A distinct set of diagnoses: its id is the same wherever it is found. */
interface DiagnosisSet {
  readonly id: string;
  readonly kind: 'COVERED' | 'NOT_COVERED';
  readonly diagnoses: readonly string[];
}

/** What the list has for a procedure. */
interface Entry {
  readonly procedure: string;
  readonly sets: readonly DiagnosisSet[];
  readonly lcds: readonly string[];
}

async function contentOf(loading: Loading, given: z.output<typeof list>): Promise<Content> {
  const { file, release, graph, gate } = loading;
  const entries = Object.entries(given).flatMap(([code, one], index) => entryOf(loading, index + 1, code, one) ?? []);
  const distinct = [...new Map(entries.flatMap(({ sets }) => sets).map((set) => [set.id, set])).values()];
  const missing = {
    Procedure: await missingCodes(graph, new Set(entries.map(({ procedure }) => procedure))),
    Diagnosis: await missingCodes(graph, new Set(distinct.flatMap(({ diagnoses }) => diagnoses))),
  };
  const version = release ?? monthIn(file.name);
  const without = Object.values(given).filter((one) => one.covered.length + one.notCovered.length === 0).length;
  return {
    document: { ...tableDocument('DOC:mcd-lcd-coverage', title), ...(version && { version }) },
    nodes: [
      ...(['Procedure', 'Diagnosis'] as const).flatMap((label) =>
        missing[label].map((id) => unconfirmedRow(label, id)),
      ),
      ...distinct.map(({ id, kind }): NodeRow => gate.node('CoverageGroup', { id, kind, derived: true })),
    ],
    types: ['LISTS', 'COVERED_WITH', 'NOT_COVERED_WITH'],
    owning: ['COVERED_WITH', 'NOT_COVERED_WITH'],
    references: [
      ...distinct.flatMap(({ id, diagnoses }) =>
        diagnoses.map((one): ReferenceRow => gate.reference('LISTS', id, one)),
      ),
      ...entries.flatMap(({ procedure, sets, lcds }) =>
        sets.map(({ id, kind }) =>
          gate.reference(kind === 'COVERED' ? 'COVERED_WITH' : 'NOT_COVERED_WITH', procedure, id, { lcds }),
        ),
      ),
    ],
    remarks: without > 0 ? [`Procedures without diagnoses, which are left out: ${without}.`] : [],
  };
}

/** The entry of a procedure; undefined if it has no diagnoses, or a bad code, which is reported. */
function entryOf({ faults }: Loading, line: number, code: string, one: z.output<typeof entry>): Entry | undefined {
  const procedure = parseCode('Procedure', code);
  const [covered, notCovered] = [one.covered, one.notCovered].map((codes) =>
    codes.map((each) => parseCode('Diagnosis', each)),
  );
  const wrong = [procedure, ...(covered ?? []), ...(notCovered ?? [])].find((each) => 'problem' in each);
  if (wrong && 'problem' in wrong) faults.add(line, `Entry ${line}: ${wrong.problem}`);
  if (wrong || 'problem' in procedure) return undefined;
  const sets = [setOf('COVERED', covered ?? []), setOf('NOT_COVERED', notCovered ?? [])];
  const filled = sets.filter(({ diagnoses }) => diagnoses.length > 0);
  return filled.length === 0
    ? undefined
    : { procedure: procedure.id, sets: filled, lcds: [...new Set(one.lcdIds)].sort() };
}

const title = 'diagnoses that articles of LCDs cover or do not cover, derived and incomplete';

function setOf(kind: DiagnosisSet['kind'], codes: readonly ParsedCode[]): DiagnosisSet {
  const diagnoses = [...new Set(codes.flatMap((one) => ('id' in one ? [one.id] : [])))].sort();
  const hash = createHash('sha256').update(diagnoses.join('\n')).digest('hex').slice(0, 16);
  return { id: `GROUP:mcd-derived-${kind === 'COVERED' ? '' : 'not-covered-'}${hash}`, kind, diagnoses };
}
