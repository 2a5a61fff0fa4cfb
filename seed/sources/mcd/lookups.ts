import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { Content } from '../../records/content.ts';
import { BadFileError, incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readEditions, tableDocument } from './edition.ts';
import { decoded } from './paragraph.ts';
import { headerIn } from './tables.ts';

/** A table of names, by their numbers in the database. */
interface LookupTable {
  readonly name: 'state_lookup' | 'contractor_type_lookup';
  /** The columns with the number and the name. */
  readonly columns: readonly [string, string];
}

const tables: readonly LookupTable[] = [
  { name: 'state_lookup', columns: ['state_id', 'description'] },
  { name: 'contractor_type_lookup', columns: ['contractor_type_id', 'description'] },
];

/** The tables of the Medicare Coverage Database with the names of states and of types of contractors. */
export const coverageLookups: CodeSetSource = {
  name: 'mcd-lookups',
  title: 'Medicare Coverage Database, names of states or of types of contractors, CSV',
  after: [],
  isTable: true,
  recognizes: (head) => lookupTableIn(head) !== undefined,
  async read(loading) {
    const table = lookupTableIn(await loading.file.head());
    if (!table) throw incompleteFile(loading.file, 'must begin with the columns of a table of names, but does not');
    return contentOf(loading, table);
  },
};

/** Tables with other columns than a number, a name, and an abbreviation are about something else. */
function lookupTableIn(head: string): LookupTable | undefined {
  const header = headerIn(head).filter((column) => column !== 'state_abbrev');
  return tables.find(({ columns }) => header.length === 2 && columns.every((column) => header.includes(column)));
}

async function contentOf(loading: Loading, { name, columns }: LookupTable): Promise<Content> {
  const { file, faults } = loading;
  const header = headerIn(await file.head());
  const entries = new Map<string, string>();
  for await (const { line, cells } of csvRows(file, columns, faults, { header, encoding: await file.encoding() })) {
    const [id = '', text = ''] = columns.map((column) => cells[column]);
    const described = decoded(text).trim();
    if (!/^\d{1,5}$/.test(id) || described === '') {
      const got = JSON.stringify(`${id} ${text}`.slice(0, 60));
      faults.add(line, `A row must have a number as ${columns[0]} and a name as ${columns[1]}, but got ${got}.`);
    } else if (entries.has(id)) faults.add(line, `There is a row for ${id} already.`);
    else entries.set(id, `${id}|${described}`);
  }
  if (entries.size === 0) throw incompleteFile(file, 'must have names, but has no rows');
  const id = documentIdOf(name);
  const { newest, isOlder } = await readEditions(loading, id, undefined);
  return {
    document: {
      ...tableDocument(id, name),
      ...(newest && { version: newest }),
      ...(!isOlder && { entries: [...entries.values()] }),
    },
    nodes: [],
    types: [],
    references: [],
    remarks: [],
  };
}

function documentIdOf(name: LookupTable['name']): string {
  return `DOC:mcd-${name.replaceAll('_', '-')}`;
}

const stored = query(
  'MATCH (d:SourceDocument {id: $documentId}) WHERE d.entries IS NOT NULL RETURN d.entries AS entries',
  z.object({ entries: z.array(z.string()) }),
);

/** The names of a table that is loaded, by number. Empty if it is not. @throws {GraphError} */
export async function readLookup(graph: Reader, name: LookupTable['name']): Promise<ReadonlyMap<string, string>> {
  const [document] = await stored.read(graph, { documentId: documentIdOf(name) });
  return new Map(
    document?.entries.map((entry) => {
      const at = entry.indexOf('|');
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** Names states by their numbers, and notes numbers without a name. */
export class StateNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #unknown = new Set<string>();

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** The state's name; undefined if the table of states lacks it. */
  of(number: string): string | undefined {
    const name = this.#names.get(number);
    if (name === undefined) this.#unknown.add(number);
    return name === undefined ? undefined : stateNameOf(name);
  }

  /** A remark on the numbers without a name, if there are any. */
  get remarks(): string[] {
    if (this.#unknown.size === 0) return [];
    return [
      `States left out, because the table of states lacks their numbers: ${[...this.#unknown].slice(0, 10).join(', ')}.`,
    ];
  }
}

/** The names of states for a table that has only their numbers. @throws {BadFileError} if no table of states is loaded */
export async function requireStateNames({ file, graph }: Pick<Loading, 'file' | 'graph'>): Promise<StateNames> {
  const names = await readLookup(graph, 'state_lookup');
  if (names.size > 0) return new StateNames(names);
  throw new BadFileError(
    `${file.name} has the numbers of states, so state_lookup.csv must be loaded with it or before it, but is not. It is in the same download.`,
  );
}

/** The name of a jurisdiction without the words that say that it is a whole state. */
export function stateNameOf(text: string): string {
  return text.replace(/ - Entire State$/, '');
}
