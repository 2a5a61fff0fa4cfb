import { tabularListId } from '../../../src/codes/ids.ts';
import { icd10cmReleases } from '../../../src/graph/model/sources.ts';
import type { Content } from '../../records/content.ts';
import type { Gate } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource } from '../code-set-source.ts';
import { readLoadedVersion } from '../releases/loaded-version.ts';
import { readReleases } from '../releases/release.ts';
import { descriptions } from './descriptions.ts';
import { missingHeaders } from './missing-headers.ts';
import { noteKinds, notesOf, type TabularNote } from './notes.ts';
import { type Places, placesAfter, readPlaces } from './places.ts';
import { readTabularList, type TabularEntry } from './tabular-list.ts';

/** The tabular list: the notes and inclusion terms at the chapters, blocks and codes of ICD-10-CM. */
export const icd10cmTabular: CodeSetSource = {
  name: 'icd10cm-tabular',
  title: 'ICD-10-CM tabular list with its notes, as XML',
  after: icd10cmReleases,
  recognizes: (head) => head.includes('<ICD10CM.tabular'),
  async read(loading) {
    const { file, graph, faults, gate } = loading;
    if ((await readReleases(graph, 'ICD10CM')).length === 0) {
      throw new BadFileError(
        `${file.name} contains notes on ICD-10-CM codes, so a release must be loaded first, but none is. ` +
          'Load an order file (icd10cm-order), then this file again.',
      );
    }
    const list = await readTabularList(file, faults);
    const { version, entries } = list;
    const loaded = await readLoadedVersion(graph, tabularListId);
    if (version && loaded && loaded > version) {
      throw new BadFileError(
        `${file.name} must not be older than the tabular list that is loaded, ${loaded}, but is the list of ${version}.`,
      );
    }
    const first = await missingHeaders(loading, list);
    const places = placesAfter(await readPlaces(graph), first?.nodes ?? []);
    return { ...contentOf(gate, version, entries, places), ...(first && { first }) };
  },
};

function contentOf(gate: Gate, version: string | undefined, entries: readonly TabularEntry[], places: Places): Content {
  const here = entries.filter(({ place }) => places.find(place));
  const notes = here.flatMap((entry) => notesOf(gate, entry, places));
  return {
    document: documentOf(version),
    nodes: [...notes.map(({ node }) => node), ...descriptions(gate, here, places)],
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
    `Codes left out, because no loaded release has them: ${missing.length}. Those with notes: ${summarize(noted)}.`,
  ];
}

function remarkUnread(notes: readonly TabularNote[]): string[] {
  const unread = notes.filter((note) => note.unread).map(({ node }) => node.id);
  if (unread.length === 0) return [];
  return [
    `Notes kept as text only, because they name codes that are not loaded or narrow them in words that could not be read: ${summarize(unread)}.`,
  ];
}

/** How many there are, and the first ten of them. */
function summarize(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 10).join(', '), names.length > 10 ? ' ...' : ''];
  return names.length > 0 ? `${names.length} (${shown}${more})` : '0';
}
