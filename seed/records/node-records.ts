import { z } from 'zod';
import { paymentRecords } from './payment-records.ts';
import { code, codingNoteKind, date, icdPlace, icdRange, id, ordinal, text } from './record-values.ts';

const named = { name: text };

/** What a source is. Always the first record of its file; the others belong to it. */
export const documentRecord = z.strictObject({
  record: z.literal('document'),
  id: id('DOC'),
  title: text,
  publisher: text,
  kind: z.enum(['ARTICLE', 'CODE_SET', 'POLICY', 'CODE_LIST']),
  /** The release or edition; absent where the source has none. */
  version: text.optional(),
  retrievedOn: date.optional(),
  url: z.url('expected an address such as "https://example.org/page"').optional(),
  /** Under which terms the content may be used. */
  licenceNote: text.optional(),
  /** Of a page: the name of its file, and the SHA-256 of its plain lines. By these it is known when it comes again. */
  file: text.optional(),
  sha256: text.optional(),
});

/**
 * The records that become nodes, by the value of `record`. Field names are the node's property names, save those that
 * name other records: `componentOf`, `parent`, `block`, `chapter`, `place`, `targets`, `diagnoses`, `mapsTo`,
 * `resolvesTo`, `issuer`, `addresses`.
 */
export const nodeRecords = {
  /** A code of CPT or HCPCS Level II. The display of a CPT code is in our own words. */
  procedure: z.strictObject({
    record: z.literal('procedure'),
    code: code('Procedure'),
    display: text,
    /** Absent where it is not known, as for a code that never was. */
    category: z.enum(['CPT_I', 'CPT_II', 'CPT_III', 'HCPCS2']).optional(),
    component: z.enum(['GLOBAL', 'RETRIEVAL', 'ASSESSMENT', 'INTERPRETATION', 'ACQUISITION']).optional(),
    /** The code of the procedure that this one is a part of. */
    componentOf: code('Procedure').optional(),
    /** Given for a code that cannot be billed any more, or that no edition has. */
    status: z.enum(['DELETED', 'NOT_FOUND']).optional(),
  }),

  /** A code or header of ICD-10-CM, with its dot and its official titles. */
  diagnosis: z.strictObject({
    record: z.literal('diagnosis'),
    code: code('Diagnosis'),
    display: text,
    shortTitle: text.optional(),
    billable: z.boolean(),
    level: z.enum(['CATEGORY', 'SUBCATEGORY', 'CODE']),
    /** The code directly above; absent for a category, which stands directly in its block. */
    parent: code('Diagnosis').optional(),
    block: icdRange,
    chapter: icdRange,
    /** Order number in the official order file. */
    position: ordinal,
    /** Order number of the last code below it, or its own. */
    lastPosition: ordinal,
  }),

  /** A diagnosis that only a document names: what a code set would say of it is not known. */
  unconfirmedDiagnosis: z.strictObject({
    record: z.literal('unconfirmedDiagnosis'),
    code: code('Diagnosis'),
    display: text,
  }),

  /** A clinical category of diagnoses, and those of its diagnoses that are shipped. */
  ccsrCategory: z.strictObject({
    record: z.literal('ccsrCategory'),
    code: code('CcsrCategory'),
    display: text,
    bodySystem: text,
    diagnoses: z.array(code('Diagnosis')).default([]),
  }),

  /** A block of ICD-10-CM. Positions are those of its first category and of its last code. */
  block: z.strictObject({
    record: z.literal('block'),
    range: icdRange,
    display: text,
    chapter: icdRange,
    position: ordinal,
    lastPosition: ordinal,
  }),

  /** A chapter of ICD-10-CM. Positions are those of its first category and of its last code. */
  chapter: z.strictObject({
    record: z.literal('chapter'),
    number: ordinal,
    range: icdRange,
    display: text,
    position: ordinal,
    lastPosition: ordinal,
  }),

  /** A note of ICD-10-CM that speaks of other codes. */
  note: z.strictObject({
    record: z.literal('note'),
    kind: codingNoteKind,
    /** The diagnosis, block or chapter that carries it. */
    place: icdPlace,
    /** Counted from 1, among the place's notes of the kind. */
    number: ordinal,
    text,
    /** The diagnoses, blocks and chapters that the text names. */
    targets: z.array(icdPlace).default([]),
  }),

  /** A code of the NUCC provider taxonomy. */
  specialty: z.strictObject({
    record: z.literal('specialty'),
    code: code('Specialty'),
    display: text,
    grouping: text.optional(),
    classification: text.optional(),
    specialization: text.optional(),
  }),

  /** A modifier: of CPT where it is a number, of HCPCS Level II where it has a letter. */
  modifier: z.strictObject({ record: z.literal('modifier'), code: code('Modifier'), display: text }),

  /** A place of service, as claims tell it. */
  placeOfService: z.strictObject({ record: z.literal('placeOfService'), code: code('PlaceOfService'), display: text }),

  payer: z.strictObject({
    record: z.literal('payer'),
    id: id('PAYER'),
    ...named,
    kind: z.enum(['COMMERCIAL', 'BLUE', 'PUBLIC']),
  }),

  serviceType: z.strictObject({ record: z.literal('serviceType'), id: id('SERVICE'), ...named }),

  /** A kind of place where services are done, and the places of service that a claim can tell it by. */
  site: z.strictObject({
    record: z.literal('site'),
    id: id('SITE'),
    ...named,
    mapsTo: z
      .array(z.strictObject({ code: code('PlaceOfService'), equivalence: z.enum(['NARROWER', 'INEXACT']) }))
      .default([]),
  }),

  /** A patient as a document describes one. */
  scenario: z.strictObject({
    record: z.literal('scenario'),
    id: id('SCENARIO'),
    /** Years. */
    age: ordinal.optional(),
    sex: z.enum(['FEMALE', 'MALE']).optional(),
    text,
  }),

  /** One feature of a scenario. */
  factor: z.strictObject({
    record: z.literal('factor'),
    id: id('FACTOR'),
    ...named,
    kind: z.enum(['DEMOGRAPHIC', 'DRUG', 'EVENT', 'STUDY']),
  }),

  /** One step of the work, counted from 1. */
  step: z.strictObject({ record: z.literal('step'), id: id('STEP'), order: ordinal, text }),

  /** A specialty by the name that a document uses, and the codes that the name means where that is known. */
  namedSpecialty: z.strictObject({
    record: z.literal('namedSpecialty'),
    id: id('NAME'),
    ...named,
    resolvesTo: z.array(code('Specialty')).default([]),
  }),

  /** What the document announces or should hold, and does not. */
  gap: z.strictObject({ record: z.literal('gap'), id: id('GAP'), topic: text, statement: text }),

  ...paymentRecords,
} as const;
