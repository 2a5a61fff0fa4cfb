import { parseCode } from '../../../src/codes/parse-code.ts';
import type { AssertionRecord, NodeRecord } from '../../records/records.ts';
import { roleOf } from './diagnosis-wording.ts';
import { type Draft, type StatementFields, statementIn } from './draft.ts';
import { applicabilityWording, appliesToWording } from './modifier-wording.ts';
import { relationWording } from './procedure-wording.ts';
import { specialtyRoleWording } from './specialty-wording.ts';
import type { Table, TableKind, TableRow } from './tables.ts';
import { allValues, firstValue, slugOf } from './wording.ts';

const labels = {
  modifiers: 'Modifier',
  specialties: 'Specialty',
  diagnoses: 'Diagnosis',
  procedures: 'Procedure',
} as const;

/**
 * Reads the rows of a page's tables into the draft. Rows are numbered from 1 for each kind, over all tables of that kind.
 * @returns a remark on each row that was left out
 */
export function readRows(draft: Draft, tables: readonly Table[]): string[] {
  const remarks: string[] = [];
  const numbers = new Map<TableKind, number>();
  for (const { kind, section, rows } of tables) {
    for (const row of rows) {
      const number = (numbers.get(kind) ?? 0) + 1;
      const remark = readRow(draft, kind, section, row, number);
      if (remark) remarks.push(remark);
      else numbers.set(kind, number);
    }
  }
  return remarks;
}

/** Returns a remark if the row was left out. */
function readRow(
  draft: Draft,
  kind: TableKind,
  section: string | undefined,
  row: TableRow,
  number: number,
): string | undefined {
  const parsed = parseCode(labels[kind], row.key);
  if ('problem' in parsed) return `Row left out: ${parsed.problem}`;
  const { code, id } = parsed;
  const statement = row.note || row.label;
  if (statement === '') return `Row left out: It must have a description of ${code} or a note, but has neither.`;
  const common = {
    ...statementIn(section, statement),
    subject: draft.subject,
    object: id,
    row: number,
    ...(row.label && { assertedLabel: row.label }),
  };
  draft.node(unconfirmed(kind, code, row.label || code));
  draft.assertion(assertionOf(draft, kind, common, row));
  return undefined;
}

/** The code as the page describes it. This is used only if no code set lists the code. */
function unconfirmed(kind: TableKind, code: string, display: string): NodeRecord {
  switch (kind) {
    case 'modifiers':
      return { record: 'modifier', code, display };
    case 'specialties':
      return { record: 'specialty', code, display };
    case 'diagnoses':
      return { record: 'unconfirmedDiagnosis', code, display };
    case 'procedures':
      return { record: 'procedure', code, display };
  }
}

interface Common extends StatementFields {
  readonly subject: string;
  readonly object: string;
  readonly row: number;
  readonly assertedLabel?: string;
}

function assertionOf(draft: Draft, kind: TableKind, common: Common, { label, note }: TableRow): AssertionRecord {
  switch (kind) {
    case 'modifiers':
      return {
        predicate: 'MAY_USE_MODIFIER',
        ...common,
        applicability: firstValue(applicabilityWording, note),
        appliesTo: firstValue(appliesToWording, note),
      };
    case 'specialties':
      return {
        predicate: 'PERFORMED_BY',
        ...common,
        ...namedAs(draft, label || common.object.replace(/^.*:/, '')),
        roles: allValues(specialtyRoleWording, note),
      };
    case 'diagnoses':
      return { predicate: 'INDICATED_FOR', ...common, role: roleOf(common.object.replace(/^.*:/, ''), label, note) };
    case 'procedures':
      return { predicate: 'RELATED_TO', ...common, kind: firstValue(relationWording, note) };
  }
}

function namedAs(draft: Draft, name: string): { namedAs: string; names?: string } {
  const slug = slugOf(name);
  if (slug === '') return { namedAs: name };
  const id = `NAME:${slug}`;
  draft.node({ record: 'namedSpecialty', id, name, resolvesTo: [] });
  return { namedAs: name, names: id };
}
