import type { Gate, NodeRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';

const notePattern = /^"?\[(\d+)\] (.*\S)$/;

/** The footnotes of the crosswalk, which itself has only their marks. */
export const medicareCrosswalkNotes: CodeSetSource = {
  name: 'medicare-crosswalk-notes',
  title: 'Footnotes of the Medicare taxonomy crosswalk, CSV',
  after: ['medicare-crosswalk'],
  recognizes: (head) => /^"?\[1\] .*\n"?\[2\] /.test(head),
  async read(loading) {
    return { document, nodes: await readNotes(loading), types: [], references: [], remarks: [] };
  },
};

async function readNotes({ file, faults, gate }: Loading): Promise<NodeRow[]> {
  const notes: NodeRow[] = [];
  for await (const { number, text } of file.lines()) {
    const [, mark, note] = notePattern.exec(text.trim()) ?? [];
    if (mark && note) notes.push(noteRow(gate, Number(mark), text.startsWith('"') ? unquoted(note) : note));
    else if (text.trim() !== '') faults.add(number, 'The line must be a mark such as [3], followed by its note.');
  }
  return notes;
}

function unquoted(cell: string): string {
  return cell.replace(/"$/, '').replaceAll('""', '"');
}

function noteRow(gate: Gate, mark: number, text: string): NodeRow {
  return gate.node('MedicareFootnote', { id: footnoteId(mark), mark, text, documentId: document.id });
}

/** The id of the footnote with this mark. */
export function footnoteId(mark: number): string {
  return `MEDNOTE:${mark}`;
}

const document: DocumentRecord = {
  record: 'document',
  id: 'DOC:medicare-crosswalk-notes',
  title: 'Footnotes of the Medicare provider and supplier taxonomy crosswalk',
  publisher: 'CMS',
  kind: 'CODE_SET',
  licenceNote: 'A work of the US Government.',
};
