import { nodes, relationships } from '../graph/graph.ts';
import type { Size } from '../graph/size.ts';

interface Table {
  readonly name: string;
  /** The properties with their own column. */
  readonly properties: readonly string[];
}

const coded = ['code', 'id', 'system', 'display'];
const places = ['chapterId', 'blockId', 'categoryId', 'position', 'lastPosition'];
const tables: Readonly<Record<string, Table>> = {
  Procedure: { name: 'procedures', properties: [...coded, 'category'] },
  Diagnosis: { name: 'diagnoses', properties: [...coded, 'billable', 'level', ...places] },
  Specialty: { name: 'specialties', properties: coded },
};
const joinTables: Readonly<Record<string, string>> = { INDICATED_FOR: 'indications', PERFORMED_BY: 'performers' };

/** SQL that fills the tables with the generated graph, line by line. */
export function* copyStatements(size: Size): Iterable<string> {
  for (const { label, rows } of nodes(size)) {
    const table = tables[label];
    if (table) yield* copy(`${table.name} (${table.properties.map(columnOf)})`, nodeRows(rows, table));
  }
  for (const { type, rows } of relationships(size)) {
    const joinTable = joinTables[type];
    if (joinTable) yield* copy(joinTable, joinRows(rows));
    if (type === 'CHILD_OF') yield* parents(rows);
  }
}

function* copy(target: string, rows: Iterable<readonly unknown[]>): Iterable<string> {
  yield `COPY ${target} FROM stdin;\n`;
  for (const row of rows) yield `${row.join('\t')}\n`;
  yield '\\.\n';
}

function* nodeRows(rows: Iterable<object>, { properties }: Table): Iterable<unknown[]> {
  for (const row of rows) {
    const values = new Map(Object.entries(row));
    yield properties.map((name) => values.get(name));
  }
}

type Relationships = ReturnType<typeof relationships>[number]['rows'];

function* joinRows(rows: Relationships): Iterable<string[]> {
  for (const { from, to, properties } of rows) {
    const roles = 'roles' in properties ? properties.roles : [];
    yield [codeOf(from), codeOf(to), `{${roles}}`];
  }
}

function* ends(rows: Relationships): Iterable<string[]> {
  for (const { from, to } of rows) yield [codeOf(from), codeOf(to)];
}

function* parents(rows: Relationships): Iterable<string> {
  yield 'CREATE TEMPORARY TABLE parents (code text, parent_code text);\n';
  yield* copy('parents', ends(rows));
  yield 'UPDATE diagnoses SET parent_code = parents.parent_code FROM parents WHERE parents.code = diagnoses.code;\n';
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
