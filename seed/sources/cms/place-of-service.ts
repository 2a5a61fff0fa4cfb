import { z } from 'zod';
import { codeId } from '../../../src/codes/parse-code.ts';
import { today } from '../../../src/graph/day.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import { codeFault } from '../code-fault.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { uniqueRows } from '../unique-rows.ts';

const lastCode = '99';

/** The places of service on claims. The list has no releases. */
export const placeOfService: CodeSetSource = {
  name: 'place-of-service',
  title: 'Place of service codes, CSV',
  after: [],
  recognizes: (head) => /^"?code"?,"?name"?\r?\n"?\d\d"?,/.test(head),
  async read({ file, release, graph, faults, gate }) {
    const rows = await uniqueRows(csvRows(file, ['code', 'name'], faults), 'code', faultOf, faults);
    if (!rows.some(({ code }) => code === lastCode)) {
      throw incompleteFile(file, `must list the places of service up to ${lastCode}, but ends before it`);
    }
    return {
      document: { ...document, version: release, covers: ['POS'], coversFrom: await firstDay(graph) },
      nodes: rows.map((row) => placeRow(gate, row)),
      types: [],
      references: [],
      remarks: [],
    };
  },
};

const firstDays = query(
  'MATCH (d:SourceDocument {id: $id}) WHERE d.coversFrom IS NOT NULL RETURN d.coversFrom AS day',
  z.object({ day: z.string() }),
);

/** The list has no dates: it is in force from the day on which it was first loaded. */
async function firstDay(graph: Reader): Promise<string> {
  const [loaded] = await firstDays.read(graph, { id: document.id });
  return loaded?.day ?? today();
}

function faultOf({ code, name }: Readonly<Record<'code' | 'name', string>>): string | undefined {
  return codeFault('PlaceOfService', code) ?? (name === '' ? `${code} must have a name, but has none.` : undefined);
}

function placeRow(gate: Gate, { code, name: display }: Readonly<Record<'code' | 'name', string>>): NodeRow {
  const id = codeId('PlaceOfService', code);
  return gate.node('PlaceOfService', { id, system: 'POS', code, display, documentId: document.id });
}

const document: DocumentRecord = {
  record: 'document',
  id: 'DOC:pos',
  title: 'Place of service codes',
  publisher: 'CMS',
  kind: 'CODE_SET',
  url: 'https://www.cms.gov/medicare/coding-billing/place-of-service-codes',
  licenceNote: 'A work of the US Government.',
};
