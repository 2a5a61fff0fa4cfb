import { z } from 'zod';
import { fieldsOf } from './record-fields.ts';
import { code, icdPlace, icdRange, id, ordinal, text } from './record-values.ts';

const webAddress = z.url('expected an address such as "https://example.org/page"').optional();

/** What a source is. Always the first record of its file; the others belong to it. */
export const documentRecord = z.strictObject({
  record: z.literal('document'),
  ...fieldsOf('SourceDocument'),
  id: id('DOC'),
  url: webAddress,
});

/** Properties that follow from the record's code. */
const derived = ['id', 'system', 'documentId'] as const;

/**
 * The records that become nodes, by the value of `record`. Their fields are the properties that the graph model lets
 * records write. Fields that name other records become relationships: `componentOf`, `parent`, `block`, `chapter`,
 * `place`, `targets`, `diagnoses`, `mapsTo`, `resolvesTo`, `issuer`, `addresses`.
 */
export const nodeRecords = {
  /** A code of CPT or HCPCS Level II. The display of a CPT code is in our own words. */
  procedure: z.strictObject({
    record: z.literal('procedure'),
    ...fieldsOf('Procedure', ...derived),
    code: code('Procedure'),
    /** The code of the procedure that this one is a component of. */
    componentOf: code('Procedure').optional(),
  }),

  /** A code or header of ICD-10-CM, with its dot and its official titles. */
  diagnosis: z.strictObject({
    record: z.literal('diagnosis'),
    ...fieldsOf('Diagnosis', ...derived, 'categoryId', 'blockId', 'chapterId'),
    code: code('Diagnosis'),
    /** The code directly above it; absent for a category, which is directly below its block. */
    parent: code('Diagnosis').optional(),
    block: icdRange,
    chapter: icdRange,
    /** Order number in the official order file. */
    position: ordinal,
    /** Order number of the last code below it, or its own. */
    lastPosition: ordinal,
  }),

  /** A diagnosis that only a document names. Whether the code set has it is unknown. */
  unconfirmedDiagnosis: z.strictObject({
    record: z.literal('unconfirmedDiagnosis'),
    code: code('Diagnosis'),
    display: fieldsOf('Diagnosis').display,
  }),

  /** A clinical category of diagnoses, and those of its diagnoses that are shipped. */
  ccsrCategory: z.strictObject({
    record: z.literal('ccsrCategory'),
    ...fieldsOf('CcsrCategory', ...derived),
    code: code('CcsrCategory'),
    diagnoses: z.array(code('Diagnosis')).default([]),
  }),

  /** A block of ICD-10-CM. Its positions are those of its first category and of its last code. */
  block: z.strictObject({
    record: z.literal('block'),
    ...fieldsOf('IcdBlock', 'id'),
    range: icdRange,
    chapter: icdRange,
    position: ordinal,
    lastPosition: ordinal,
  }),

  /** A chapter of ICD-10-CM. Its positions are those of its first category and of its last code. */
  chapter: z.strictObject({
    record: z.literal('chapter'),
    ...fieldsOf('IcdChapter', 'id'),
    range: icdRange,
    position: ordinal,
    lastPosition: ordinal,
  }),

  /** A note of ICD-10-CM that names other codes. */
  note: z.strictObject({
    record: z.literal('note'),
    ...fieldsOf('Exclusion', 'id', 'placeId', 'documentId'),
    /** The diagnosis, block or chapter that carries it. */
    place: icdPlace,
    /** The diagnoses, blocks and chapters that its text names. */
    targets: z.array(icdPlace).default([]),
  }),

  /** A code of the NUCC provider taxonomy. */
  specialty: z.strictObject({
    record: z.literal('specialty'),
    ...fieldsOf('Specialty', ...derived),
    code: code('Specialty'),
  }),

  /** A modifier: of CPT if it is a number, of HCPCS Level II if it has a letter. */
  modifier: z.strictObject({
    record: z.literal('modifier'),
    ...fieldsOf('Modifier', ...derived),
    code: code('Modifier'),
  }),

  /** A place of service, as on a claim. */
  placeOfService: z.strictObject({
    record: z.literal('placeOfService'),
    ...fieldsOf('PlaceOfService', ...derived),
    code: code('PlaceOfService'),
  }),

  payer: z.strictObject({ record: z.literal('payer'), ...fieldsOf('Payer'), id: id('PAYER') }),

  serviceType: z.strictObject({ record: z.literal('serviceType'), ...fieldsOf('ServiceType'), id: id('SERVICE') }),

  /** A kind of place where services are provided, and the places of service that a claim can report for it. */
  site: z.strictObject({
    record: z.literal('site'),
    ...fieldsOf('SiteOfService'),
    id: id('SITE'),
    mapsTo: z
      .array(z.strictObject({ code: code('PlaceOfService'), equivalence: z.enum(['NARROWER', 'INEXACT']) }))
      .default([]),
  }),

  /** A patient as a document describes one. */
  scenario: z.strictObject({ record: z.literal('scenario'), ...fieldsOf('ClinicalScenario'), id: id('SCENARIO') }),

  /** One feature of a scenario. */
  factor: z.strictObject({ record: z.literal('factor'), ...fieldsOf('ClinicalFactor'), id: id('FACTOR') }),

  /** One step of the workflow, counted from 1. */
  step: z.strictObject({ record: z.literal('step'), ...fieldsOf('WorkflowStep'), id: id('STEP') }),

  /** A specialty by the name that a document uses, and the taxonomy codes for that name if they are known. */
  namedSpecialty: z.strictObject({
    record: z.literal('namedSpecialty'),
    ...fieldsOf('NamedSpecialty'),
    id: id('NAME'),
    resolvesTo: z.array(code('Specialty')).default([]),
  }),

  /** Something that the document announces or should contain, but does not. */
  gap: z.strictObject({ record: z.literal('gap'), ...fieldsOf('DataGap'), id: id('GAP') }),

  /** What the Medicare Physician Fee Schedule says of a procedure; indicators as they are published. */
  feeSchedule: z.strictObject({
    record: z.literal('feeSchedule'),
    ...fieldsOf('FeeScheduleIndicators', 'id'),
    code: code('Procedure'),
  }),

  /** A policy of a payer, or another page about coverage. */
  coverageDocument: z.strictObject({
    record: z.literal('coverageDocument'),
    ...fieldsOf('CoverageDocument'),
    id: id('POLICY'),
    title: text,
    url: webAddress,
    /** The payer whose policy it is; absent for the pages of others. */
    issuer: id('PAYER').optional(),
    addresses: z.array(code('Procedure')).min(1, 'expected at least one procedure'),
  }),
} as const;
