import type { AssertionRecord, NodeRecord } from '../../records/records.ts';
import { roleOf } from './diagnosis-wording.ts';
import type { Draft, StatementFields } from './draft.ts';
import { applicabilityWording, appliesToWording } from './modifier-wording.ts';
import { relationWording } from './procedure-wording.ts';
import { specialtyRoleWording } from './specialty-wording.ts';
import type { TableKind } from './table-kinds.ts';
import type { TableRow } from './tables.ts';
import { allValues, firstValue, slugOf } from './wording.ts';

/** The code as the page describes it. This is used only if no code set lists the code. */
export function unconfirmed(kind: TableKind, code: string, display: string): NodeRecord {
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

/** What the assertions of all kinds of rows have in common. */
interface Common extends StatementFields {
  readonly subject: string;
  readonly object: string;
  readonly row: number;
  readonly assertedLabel?: string;
}

/** What a row says, as an assertion. */
export function assertionOf(draft: Draft, kind: TableKind, common: Common, { label, note }: TableRow): AssertionRecord {
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
