import { z } from 'zod';
import { tabularListId } from '../../../src/codes/ids.ts';
import type { Reader } from '../../../src/graph/port.ts';
import type { Content } from '../../records/content.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { readReleases } from '../releases/release.ts';
import { descriptions } from './descriptions.ts';
import { noteKinds, notesOf, type TabularNote } from './notes.ts';
import { type Places, readPlaces } from './places.ts';
import { readTabularList, type TabularEntry } from './tabular-list.ts';

/** The tabular list: what ICD-10-CM says at its chapters, blocks and codes beside their titles. */
export const icd10cmTabular: CodeSetSource = {
  name: 'icd10cm-tabular',
  title: 'ICD-10-CM tabular list with its notes, as XML',
  recognises: (head) => head.includes('<ICD10CM.tabular'),
  async read({ file, graph, faults }) {
    if ((await readReleases(graph, 'ICD10CM')).length === 0) {
      throw new BadFileError(
        `${file.name} holds notes on codes, so the codes must be loaded first, but no release of ICD-10-CM is. ` +
          'Load an order file (icd10cm-order), then this file again.',
      );
    }
    const { version, entries } = await readTabularList(file, faults);
    const loaded = await loadedVersion(graph);
    if (version && loaded && loaded > version) {
      throw new BadFileError(
        `${file.name} is the tabular list of ${version}, but that of ${loaded} is loaded already: it is the newer one.`,
      );
    }
    return contentOf(version, entries, await readPlaces(graph));
  },
};

const loadedRow = z.object({ version: z.string() });

/** The version of the list whose notes the graph has; undefined where it has none. @throws {GraphError} */
async function loadedVersion(graph: Reader): Promise<string | undefined> {
  const text = 'MATCH (d:SourceDocument {id: $tabularListId}) WHERE d.version IS NOT NULL RETURN d.version AS version';
  const [row] = await graph.read({ text, parameters: { tabularListId } });
  return row && loadedRow.parse(row).version;
}

function contentOf(version: string | undefined, entries: readonly TabularEntry[], places: Places): Content {
  const here = entries.filter(({ place }) => places.find(place));
  const notes = here.flatMap((entry) => notesOf(entry, places));
  return {
    document: documentOf(version),
    nodes: [...notes.map(({ node }) => node), ...descriptions(here, places)],
    types: [...Object.values(noteKinds), 'POINTS_TO'],
    owning: Object.values(noteKinds),
    references: notes.flatMap(({ references }) => references),
    remarks: [...remarkMissing(entries, places), ...remarkUnread(notes)],
  };
}

function documentOf(version: string | undefined): DocumentRecord {
  return {
    record: 'document',
    id: tabularListId,
    title: 'ICD-10-CM, tabular list',
    publisher: 'CDC/NCHS',
    kind: 'CODE_SET',
    ...(version ? { version } : {}),
    licenceNote:
      'A work of the US Government, in the public domain in the United States; WHO holds the copyright of ICD-10 elsewhere.',
  };
}

function remarkMissing(entries: readonly TabularEntry[], places: Places): string[] {
  const missing = entries.filter(({ place }) => !places.find(place));
  if (missing.length === 0) return [];
  const noted = missing.filter(({ notes }) => notes.size > 0).map(({ place }) => place);
  return [
    `Left out, because no loaded release has them: codes ${missing.length}, of them with notes ${inShort(noted)}.`,
  ];
}

function remarkUnread(notes: readonly TabularNote[]): string[] {
  const unread = notes.filter((note) => note.unread).map(({ node }) => node.id);
  if (unread.length === 0) return [];
  return [
    `Kept as text only, because they name codes that are not loaded or say of them what could not be read: notes ${inShort(unread)}.`,
  ];
}

/** How many there are, and which ones the first of them are. */
function inShort(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 10).join(', '), names.length > 10 ? ' ...' : ''];
  return names.length > 0 ? `${names.length} (${shown}${more})` : '0';
}
