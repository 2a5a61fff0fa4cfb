import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseCode } from '../../../src/codes/parse-code.ts';
import { hcpcsReleases, icd10cmCodes, ncciSources, procedureFacts } from '../../../src/graph/model/sources.ts';
import type { Content } from '../../records/content.ts';
import type { NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { monthIn } from '../month-in.ts';
import { readJson } from '../read-json.ts';
import { tableDocument } from './edition.ts';
import { missingCodes } from './loaded-lists.ts';
import { unconfirmedRow } from './unconfirmed-codes.ts';

const list = z.record(
  z.string(),
  z.object({ covered: z.array(z.string()), notCovered: z.array(z.string()), lcdIds: z.array(z.string()) }),
);

/**
 * A list that somebody derived from the articles of some LCDs: the diagnoses that any of their groups covers, by procedure.
 * Many procedures have the same diagnoses, so each distinct set of them is a group. Procedures and pairs that are not in it
 * are unknown. What the list says is not covered is in the tables, and not loaded again.
 */
export const derivedCoverage: CodeSetSource = {
  name: 'mcd-derived',
  title: 'Diagnoses that articles of LCDs cover, by procedure, derived from the Medicare Coverage Database, JSON',
  after: [...icd10cmCodes, ...hcpcsReleases, 'fee-schedule', ...ncciSources, ...procedureFacts, 'mcd-codes'],
  recognizes: (head) => /^\s*\{\s*"[\dA-Z]{5}"\s*:\s*\{\s*"(?:covered|notCovered|lcdIds)"/.test(head),
  async read(loading) {
    return contentOf(loading, await readJson(loading.file, list, 'procedures with their covered diagnoses'));
  },
};

/** A distinct set of diagnoses: its id is the same wherever it is found. */
interface DiagnosisSet {
  readonly id: string;
  readonly diagnoses: readonly string[];
}

async function contentOf(loading: Loading, given: z.output<typeof list>): Promise<Content> {
  const { file, release, graph, gate, faults } = loading;
  const sets = new Map<string, DiagnosisSet>();
  const procedures = new Map<string, { readonly set: string; readonly lcds: readonly string[] }>();
  let line = 0;
  for (const [code, { covered, lcdIds }] of Object.entries(given)) {
    line += 1;
    const procedure = parseCode('Procedure', code);
    const diagnoses = covered.map((one) => parseCode('Diagnosis', one));
    const wrong = [procedure, ...diagnoses].find((one) => 'problem' in one);
    if (wrong && 'problem' in wrong) faults.add(line, `Entry ${line}: ${wrong.problem}`);
    else if ('id' in procedure && diagnoses.length > 0) {
      const set = setOf(diagnoses.flatMap((one) => ('id' in one ? [one.id] : [])));
      sets.set(set.id, set);
      procedures.set(procedure.id, { set: set.id, lcds: [...new Set(lcdIds)].sort() });
    }
  }
  const distinct = [...sets.values()];
  const missing = {
    Procedure: await missingCodes(graph, procedures.keys()),
    Diagnosis: await missingCodes(graph, new Set(distinct.flatMap(({ diagnoses }) => diagnoses))),
  };
  const version = release ?? monthIn(file.name);
  const excluding = Object.values(given).filter(({ notCovered }) => notCovered.length > 0).length;
  const without = Object.keys(given).length - procedures.size;
  return {
    document: { ...tableDocument('DOC:mcd-lcd-coverage', title), ...(version && { version }) },
    nodes: [
      ...(['Procedure', 'Diagnosis'] as const).flatMap((label) =>
        missing[label].map((id) => unconfirmedRow(label, id)),
      ),
      ...distinct.map(({ id }): NodeRow => gate.node('CoverageGroup', { id, kind: 'COVERED', derived: true })),
    ],
    types: ['LISTS', 'COVERED_WITH'],
    owning: ['COVERED_WITH'],
    references: [
      ...distinct.flatMap(({ id, diagnoses }) =>
        diagnoses.map((one): ReferenceRow => gate.reference('LISTS', id, one)),
      ),
      ...[...procedures].map(([from, { set, lcds }]) => gate.reference('COVERED_WITH', from, set, { lcds })),
    ],
    remarks: [
      ...(without > 0 ? [`Procedures without covered diagnoses, which are left out: ${without}.`] : []),
      ...(excluding > 0
        ? [`Procedures with diagnoses that are not covered, which only the tables are read for: ${excluding}.`]
        : []),
    ],
  };
}

const title = 'diagnoses that articles of LCDs cover, derived and incomplete';

function setOf(ids: readonly string[]): DiagnosisSet {
  const diagnoses = [...new Set(ids)].sort();
  const hash = createHash('sha256').update(diagnoses.join('\n')).digest('hex').slice(0, 16);
  return { id: `GROUP:mcd-derived-${hash}`, diagnoses };
}
