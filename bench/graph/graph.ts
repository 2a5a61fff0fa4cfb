import type { Label } from '../../src/graph/model/labels.ts';
import { block, blockCount, chapter, chapterOfBlock, diagnosis, diagnosisCount, parentId } from './diagnoses.ts';
import {
  indications,
  modifier,
  modifierCode,
  procedure,
  procedureCode,
  someOf,
  specialty,
  specialtyCode,
} from './procedures.ts';
import type { Size } from './size.ts';

export interface NodesOfLabel {
  readonly label: Label;
  /** The properties of each node. */
  readonly rows: Iterable<object>;
}

/** A relationship between the nodes with two ids. */
interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

export interface RelationshipsOfType {
  readonly type: string;
  readonly from: Label;
  readonly to: Label;
  readonly rows: Iterable<Relationship>;
}

/** The nodes of the generated graph, always the same for a size. */
export function nodes(size: Size): NodesOfLabel[] {
  return [
    { label: 'Procedure', rows: times(size.procedures, procedure) },
    { label: 'Diagnosis', rows: times(diagnosisCount(size), diagnosis) },
    { label: 'Specialty', rows: times(size.specialties, specialty) },
    { label: 'Modifier', rows: times(size.modifiers, modifier) },
    { label: 'IcdChapter', rows: times(size.chapters, chapter) },
    { label: 'IcdBlock', rows: times(blockCount(size), block) },
    { label: 'SourceDocument', rows: [document] },
  ];
}

/** The relationships of the generated graph. Those from documents have ids of assertions that do not exist. */
export function relationships(size: Size): RelationshipsOfType[] {
  return [
    { type: 'INDICATED_FOR', from: 'Procedure', to: 'Diagnosis', rows: ofProcedures(size, diagnosesOf) },
    { type: 'PERFORMED_BY', from: 'Procedure', to: 'Specialty', rows: ofProcedures(size, specialtiesOf) },
    { type: 'MAY_USE_MODIFIER', from: 'Procedure', to: 'Modifier', rows: ofProcedures(size, modifiersOf) },
    { type: 'CHILD_OF', from: 'Diagnosis', to: 'Diagnosis', rows: parents(size) },
    { type: 'IN_BLOCK', from: 'Diagnosis', to: 'IcdBlock', rows: blocks(size) },
    { type: 'IN_CHAPTER', from: 'IcdBlock', to: 'IcdChapter', rows: times(blockCount(size), inChapter) },
  ];
}

type OfProcedure = (size: Size, index: number) => { readonly to: string; readonly properties: object }[];

const diagnosesOf: OfProcedure = (size, index) =>
  indications(size, index).map(({ code, role }) => ({ to: `ICD10CM:${code}`, properties: { roles: [role] } }));

const specialtiesOf: OfProcedure = (size, index) =>
  someOf(size.specialties, 3, index).map((other) => ({
    to: `NUCC:${specialtyCode(other)}`,
    properties: { roles: ['ORDERS'], namedAs: [`Made-up name ${other}`] },
  }));

const modifiersOf: OfProcedure = (size, index) =>
  someOf(size.modifiers, 2, index).map((other) => ({
    to: `MOD:${modifierCode(other)}`,
    properties: { applicability: ['TYPICAL'], appliesTo: ['INTERPRETATION'] },
  }));

const documentId = 'DOC:made-up';

/** The document that everything comes from. It covers all days, so that statuses are known on each. */
const document = {
  id: documentId,
  title: 'A made-up graph',
  publisher: 'Nobody',
  kind: 'CODE_SET',
  covers: ['CPT', 'ICD10CM', 'NUCC', 'HCPCS2'],
  coversFrom: '2000-01-01',
};

function* ofProcedures(size: Size, related: OfProcedure): Iterable<Relationship> {
  for (let index = 0; index < size.procedures; index += 1) {
    const code = procedureCode(index);
    for (const { to, properties } of related(size, index)) {
      const provenance = { assertionIds: [`ASSERTION:${code}-${to}`], documentIds: [documentId] };
      yield { from: `CPT:${code}`, to, properties: { ...properties, ...provenance } };
    }
  }
}

function* parents(size: Size): Iterable<Relationship> {
  for (let position = 0; position < diagnosisCount(size); position += 1) {
    const to = parentId(position);
    if (to !== undefined) yield { from: diagnosis(position).id, to, properties: { documentId } };
  }
}

function* blocks(size: Size): Iterable<Relationship> {
  for (let position = 0; position < diagnosisCount(size); position += 1) {
    const { id, blockId, level } = diagnosis(position);
    if (level === 'CATEGORY') yield { from: id, to: blockId, properties: { documentId } };
  }
}

function inChapter(index: number): Relationship {
  return { from: block(index).id, to: chapterOfBlock(index), properties: { documentId } };
}

function* times<T>(count: number, make: (index: number) => T): Iterable<T> {
  for (let index = 0; index < count; index += 1) yield make(index);
}
