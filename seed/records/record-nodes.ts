import { categoryOf } from '../../src/codes/hierarchy.ts';
import { modifierSystem } from '../../src/codes/modifiers.ts';
import { codeId } from '../../src/codes/parse-code.ts';
import { procedureSystem } from '../../src/codes/procedures.ts';
import { type Gate, gateOf, type NodeRow } from './gate.ts';
import { feeScheduleId, icdId, noteId, noteLabels } from './ids.ts';
import type { DocumentRecord, NodeRecord, RecordOf } from './records.ts';

const gate = gateOf('records');

/** The node of a document, checked as the row of the source that wrote its record. */
export function documentRow({ record: _, ...properties }: DocumentRecord, source: Gate = gate): NodeRow {
  return source.node('SourceDocument', properties);
}

/** The node that a record becomes. A code set confirms its codes and notes; other documents only name them. */
export function nodeRow(record: NodeRecord, document?: DocumentRecord): NodeRow {
  const confirmed = document?.kind === 'CODE_SET' ? { documentId: document.id } : {};
  // The record is of the kind that its row takes, which TypeScript cannot see.
  return rows[record.record](record as never, confirmed);
}

/** Present in the rows of codes and notes that the record's document confirms. */
interface Confirmed {
  readonly documentId?: string;
}

const rows: {
  readonly [Kind in NodeRecord['record']]: (record: RecordOf<Kind>, confirmed: Confirmed) => NodeRow;
} = {
  procedure({ record: _, componentOf, ...rest }, confirmed) {
    const id = codeId('Procedure', rest.code);
    return gate.node('Procedure', { ...rest, id, system: procedureSystem(rest.code), ...confirmed });
  },

  diagnosis({ record: _, parent, block, chapter, ...rest }, confirmed) {
    const places = { categoryId: icdId(categoryOf(rest.code)), blockId: icdId(block), chapterId: icdId(chapter) };
    return gate.node('Diagnosis', { ...rest, ...places, id: icdId(rest.code), system: 'ICD10CM', ...confirmed });
  },

  unconfirmedDiagnosis({ record: _, code, display }, confirmed) {
    return gate.node('Diagnosis', {
      id: icdId(code),
      system: 'ICD10CM',
      code,
      display,
      billable: false,
      level: code.length === 3 ? 'CATEGORY' : 'CODE',
      categoryId: icdId(categoryOf(code)),
      ...confirmed,
    });
  },

  ccsrCategory({ record: _, diagnoses, ...rest }, confirmed) {
    return gate.node('CcsrCategory', { ...rest, id: codeId('CcsrCategory', rest.code), system: 'CCSR', ...confirmed });
  },

  block: ({ record: _, chapter, ...rest }) => gate.node('IcdBlock', { ...rest, id: icdId(rest.range) }),

  chapter: ({ record: _, ...rest }) => gate.node('IcdChapter', { ...rest, id: icdId(rest.range) }),

  note({ record: _, place, targets, ...rest }, confirmed) {
    const id = noteId({ ...rest, place });
    return gate.node(noteLabels[rest.kind], { ...rest, id, placeId: icdId(place), ...confirmed });
  },

  specialty({ record: _, ...rest }, confirmed) {
    return gate.node('Specialty', { ...rest, id: codeId('Specialty', rest.code), system: 'NUCC', ...confirmed });
  },

  modifier({ record: _, ...rest }, confirmed) {
    const id = codeId('Modifier', rest.code);
    return gate.node('Modifier', { ...rest, id, system: modifierSystem(rest.code), ...confirmed });
  },

  placeOfService({ record: _, ...rest }, confirmed) {
    const id = codeId('PlaceOfService', rest.code);
    return gate.node('PlaceOfService', { ...rest, id, system: 'POS', ...confirmed });
  },

  feeSchedule: ({ record: _, code, ...rest }) =>
    gate.node('FeeScheduleIndicators', { ...rest, id: feeScheduleId(code) }),

  coverageDocument: ({ record: _, issuer, addresses, ...rest }) => gate.node('CoverageDocument', rest),

  payer: ({ record: _, ...rest }) => gate.node('Payer', rest),
  serviceType: ({ record: _, ...rest }) => gate.node('ServiceType', rest),
  site: ({ record: _, mapsTo, ...rest }) => gate.node('SiteOfService', rest),
  scenario: ({ record: _, ...rest }) => gate.node('ClinicalScenario', rest),
  factor: ({ record: _, ...rest }) => gate.node('ClinicalFactor', rest),
  step: ({ record: _, ...rest }) => gate.node('WorkflowStep', rest),
  namedSpecialty: ({ record: _, resolvesTo, ...rest }) => gate.node('NamedSpecialty', rest),
  gap: ({ record: _, ...rest }) => gate.node('DataGap', rest),
};
