import { codeId } from '../../../src/codes/parse-code.ts';
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
  async read({ file, release, faults, gate }) {
    const rows = await uniqueRows(csvRows(file, ['code', 'name'], faults), 'code', faultOf, faults);
    if (!rows.some(({ code }) => code === lastCode)) {
      throw incompleteFile(file, `must list the places of service up to ${lastCode}, but ends before it`);
    }
    return {
      document: { ...document, version: release },
      nodes: rows.map((row) => placeRow(gate, row)),
      types: [],
      references: [],
      remarks: [],
    };
  },
};

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
