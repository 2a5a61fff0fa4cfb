import { categoryOf } from '../../src/codes/hierarchy.ts';
import { modifierSystem } from '../../src/codes/modifiers.ts';
import { codeId } from '../../src/codes/parse-code.ts';
import type { Label } from '../../src/graph/model/labels.ts';
import type { ReferenceRelationshipType } from '../../src/graph/model/relationships.ts';
import type { CodingNoteKind } from './record-values.ts';
import type { DocumentRecord, NodeRecord } from './records.ts';

/** A record as a node: `properties` are those that the record speaks of, with the id among them. */
export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship between two nodes, by their ids, that a record of reference data implies. */
export interface ReferenceRow {
  readonly type: ReferenceRelationshipType;
  readonly from: string;
  readonly to: string;
  /** What the relationship says besides its document. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The node that a record describes. */
export function nodeRow(record: DocumentRecord | NodeRecord): NodeRow {
  switch (record.record) {
    case 'procedure': {
      const { record: _, componentOf, ...rest } = record;
      const id = codeId('Procedure', record.code);
      return row('Procedure', id, { system: id.slice(0, id.indexOf(':')), ...rest });
    }
    case 'diagnosis': {
      const { record: _, parent, block, chapter, ...rest } = record;
      const places = { categoryId: icdId(categoryOf(record.code)), blockId: icdId(block), chapterId: icdId(chapter) };
      return row('Diagnosis', icdId(record.code), { system: 'ICD10CM', ...rest, ...places });
    }
    case 'unconfirmedDiagnosis': {
      const { code } = record;
      const level = code.length === 3 ? 'CATEGORY' : 'CODE';
      const properties = { system: 'ICD10CM', ...withoutKind(record), billable: false, level };
      return row('Diagnosis', icdId(code), { ...properties, categoryId: icdId(categoryOf(code)) });
    }
    case 'ccsrCategory': {
      const { record: _, diagnoses, ...rest } = record;
      return row('CcsrCategory', codeId('CcsrCategory', record.code), { system: 'CCSR', ...rest });
    }
    case 'block': {
      const { record: _, chapter, ...rest } = record;
      return row('IcdBlock', icdId(record.range), rest);
    }
    case 'chapter':
      return row('IcdChapter', icdId(record.range), withoutKind(record));
    case 'note': {
      const { record: _, place, targets, ...rest } = record;
      return row(noteLabels[record.kind], noteId(record), { ...rest, placeId: icdId(place) });
    }
    case 'specialty':
      return row('Specialty', codeId('Specialty', record.code), { system: 'NUCC', ...withoutKind(record) });
    case 'modifier': {
      return row('Modifier', codeId('Modifier', record.code), {
        system: modifierSystem(record.code),
        ...withoutKind(record),
      });
    }
    case 'placeOfService':
      return row('PlaceOfService', codeId('PlaceOfService', record.code), { system: 'POS', ...withoutKind(record) });
    case 'site': {
      const { record: _, mapsTo, ...rest } = record;
      return row('SiteOfService', record.id, rest);
    }
    case 'namedSpecialty': {
      const { record: _, resolvesTo, ...rest } = record;
      return row('NamedSpecialty', record.id, rest);
    }
    case 'feeSchedule': {
      const { record: _, code, ...rest } = record;
      return row('FeeScheduleIndicators', `PFS:${code}`, rest);
    }
    case 'coverageDocument': {
      const { record: _, issuer, addresses, ...rest } = record;
      return row('CoverageDocument', record.id, rest);
    }
    default:
      return row(plainLabels[record.record], record.id, withoutKind(record));
  }
}

/** The relationships that a record's own fields imply. */
export function referenceRows(record: NodeRecord): ReferenceRow[] {
  const { id } = nodeRow(record);
  switch (record.record) {
    case 'procedure':
      if (!record.componentOf) return [];
      return [{ type: 'COMPONENT_OF', from: id, to: codeId('Procedure', record.componentOf) }];
    case 'diagnosis':
      return [
        record.parent
          ? { type: 'CHILD_OF', from: id, to: icdId(record.parent) }
          : { type: 'IN_BLOCK', from: id, to: icdId(record.block) },
      ];
    case 'ccsrCategory':
      return record.diagnoses.map((code) => ({ type: 'IN_CCSR', from: icdId(code), to: id }));
    case 'block':
      return [
        { type: 'IN_CHAPTER', from: id, to: icdId(record.chapter) },
        { type: 'LIES_IN', from: id, to: icdId(record.chapter) },
      ];
    case 'note':
      return [
        { type: record.kind, from: icdId(record.place), to: id },
        ...record.targets.map((target) => ({ type: 'POINTS_TO' as const, from: id, to: icdId(target) })),
      ];
    case 'site':
      return record.mapsTo.map(({ code, ...properties }) => ({
        type: 'MAPS_TO',
        from: id,
        to: codeId('PlaceOfService', code),
        properties,
      }));
    case 'namedSpecialty':
      return record.resolvesTo.map((code) => ({ type: 'RESOLVES_TO', from: id, to: codeId('Specialty', code) }));
    case 'feeSchedule':
      return [{ type: 'HAS_FEE_SCHEDULE', from: codeId('Procedure', record.code), to: id }];
    case 'coverageDocument':
      return [
        ...(record.issuer ? [{ type: 'HAS_POLICY' as const, from: record.issuer, to: id }] : []),
        ...record.addresses.map((code) => ({
          type: 'ADDRESSES' as const,
          from: id,
          to: codeId('Procedure', code),
        })),
      ];
    default:
      return [];
  }
}

/** The labels of nodes that are just what their record says. */
const plainLabels = {
  document: 'SourceDocument',
  payer: 'Payer',
  serviceType: 'ServiceType',
  scenario: 'ClinicalScenario',
  factor: 'ClinicalFactor',
  step: 'WorkflowStep',
  gap: 'DataGap',
} as const satisfies Record<string, Label>;

function row(label: Label, id: string, properties: Record<string, unknown>): NodeRow {
  return { label, id, properties: { ...properties, id } };
}

function withoutKind({ record: _, ...rest }: { record: string }): Record<string, unknown> {
  return rest;
}

/** The label of a note. */
export const noteLabels = {
  EXCLUDES1: 'Exclusion',
  EXCLUDES2: 'Exclusion',
  CODE_FIRST: 'Instruction',
  USE_ADDITIONAL: 'Instruction',
  CODE_ALSO: 'Instruction',
} as const satisfies Record<CodingNoteKind, Label>;

/** The id of a note: its place, its kind, and its number among those. */
export function noteId({ place, kind, number }: { place: string; kind: CodingNoteKind; number: number }): string {
  return `NOTE:${place}-${kind.toLowerCase().replace('_', '-')}-${number}`;
}

/** The id of a diagnosis, or of the range of a block or chapter. */
export function icdId(place: string): string {
  return `ICD10CM:${place}`;
}
