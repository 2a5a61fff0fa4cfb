import { z } from 'zod';
import { groupBy } from '../../graph/group-by.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

const place = z.object({
  states: z.array(z.string()).nullable(),
  contractor: z.string().nullable(),
  contractorIds: z.array(z.string()).nullable(),
  contractorNames: z.array(z.string()).nullable(),
  contractorNumbers: z.array(z.string()).nullable(),
});

/** Where a document applies; null for what is not known. */
export type PlaceOfDocument = z.output<typeof place>;

const listing = z.object({
  procedure: z.string(),
  document: z.string(),
  group: z.string(),
  source: z.string(),
  edition: z.string().nullable(),
});

/** A group of procedures in a document, which lists one of the procedures, by the row of a table. */
type ProcedureListing = z.output<typeof listing>;

const version = place.extend({
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  version: z.number(),
  title: z.string(),
  effectiveFrom: z.string().nullable(),
  retiredOn: z.string().nullable(),
  /** The LCDs that the article belongs to: their contractor is its contractor. */
  lcds: z.array(place),
});

/** One version of a coverage document. */
export type DocumentVersion = z.output<typeof version>;

const group = z.object({
  document: z.string(),
  id: z.string(),
  kind: z.enum(['PROCEDURES', 'COVERED', 'NOT_COVERED']),
  number: z.number(),
  paragraph: z.string().nullable(),
  complete: z.boolean().nullable(),
  notApplicable: z.boolean().nullable(),
});

/** A group of procedures or diagnoses in a document. */
export type Group = z.output<typeof group>;

const diagnosis = z.object({
  diagnosis: z.string(),
  group: z.string(),
  source: z.string(),
  edition: z.string().nullable(),
});

/** A group that lists one of the diagnoses, by the row of a table. */
export type DiagnosisListing = z.output<typeof diagnosis>;

const derivation = z.object({
  procedure: z.string(),
  group: z.string(),
  kind: z.enum(['COVERED', 'NOT_COVERED']),
  lcds: z.array(z.string()),
  source: z.string(),
  edition: z.string().nullable(),
  /** Where the LCDs apply, by their numbers. */
  places: z.array(place.extend({ number: z.string() })),
});

/** A derived group of diagnoses that articles of some LCDs cover for a procedure, or do not cover. */
export type DerivedListing = z.output<typeof derivation>;

const places = ['states', 'contractor', 'contractorIds', 'contractorNames', 'contractorNumbers'];

const placeOf = (variable: string) => places.map((name) => `${name}: ${variable}.${name}`).join(', ');

const placeColumns = places.map((name) => `d.${name} AS ${name}`).join(', ');

const listings = query(
  `UNWIND $procedures AS id
MATCH (p:Medcode {id: id})<-[r:LISTS]-(g:CoverageGroup)<-[:HAS_GROUP]-(d:CoverageDocument)
RETURN id AS procedure, d.id AS document, g.id AS group, r.documentId AS source, r.edition AS edition
ORDER BY document, group`,
  listing,
);

const versions = query(
  `UNWIND $documents AS id
MATCH (one:CoverageDocument {id: id})
WITH DISTINCT one.number AS number
MATCH (d:CoverageDocument {number: number})
RETURN d.id AS id, d.kind AS kind, d.number AS number, d.version AS version, d.title AS title,
  d.effectiveFrom AS effectiveFrom, d.retiredOn AS retiredOn, ${placeColumns},
  [(d)<-[:HAS_ARTICLE]-(l:CoverageDocument) | {${placeOf('l')}}] AS lcds
ORDER BY id`,
  version,
);

const groups = query(
  `UNWIND $documents AS id
MATCH (d:CoverageDocument {id: id})-[:HAS_GROUP]->(g:CoverageGroup)
WHERE g.kind IN ['PROCEDURES', 'COVERED', 'NOT_COVERED']
RETURN id AS document, g.id AS id, g.kind AS kind, g.number AS number, g.paragraph AS paragraph,
  g.complete AS complete, g.notApplicable AS notApplicable
ORDER BY document, kind, number`,
  group,
);

const diagnoses = query(
  `UNWIND $diagnoses AS id
MATCH (c:Medcode {id: id})<-[r:LISTS]-(g:CoverageGroup)
RETURN id AS diagnosis, g.id AS group, r.documentId AS source, r.edition AS edition
ORDER BY diagnosis, group`,
  diagnosis,
);

const derived = query(
  `UNWIND $procedures AS id
MATCH (p:Medcode {id: id})-[r:COVERED_WITH|NOT_COVERED_WITH]->(g:CoverageGroup)
RETURN id AS procedure, g.id AS group, g.kind AS kind, r.lcds AS lcds, r.documentId AS source, r.edition AS edition
ORDER BY procedure, group`,
  derivation.omit({ places: true }),
);

const lcdPlaces = query(
  `UNWIND $numbers AS number
MATCH (d:CoverageDocument {number: number})
RETURN number, ${placeColumns}`,
  place.extend({ number: z.string() }),
);

const known = query('UNWIND $ids AS id MATCH (c:Medcode {id: id}) RETURN c.id AS id', z.object({ id: z.string() }));

/** What the loaded tables say about some procedures and diagnoses. All are ids. */
export interface CoverageFacts {
  readonly listings: ReadonlyMap<string, readonly ProcedureListing[]>;
  /** All versions of the documents that list a procedure in some version, by their numbers. */
  readonly versions: ReadonlyMap<string, readonly DocumentVersion[]>;
  /** The groups of these versions, by document. */
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  /** By diagnosis. */
  readonly diagnoses: ReadonlyMap<string, readonly DiagnosisListing[]>;
  /** By procedure. */
  readonly derived: ReadonlyMap<string, readonly DerivedListing[]>;
  /** The codes that the graph has. */
  readonly known: ReadonlySet<string>;
}

/** The codes to read facts about, by their ids. */
export interface CoverageCodes {
  readonly procedures: readonly string[];
  readonly diagnoses: readonly string[];
}

/** Reads what the loaded tables say about the coverage of procedures for diagnoses. @throws {GraphError} */
export async function readCoverageFacts(graph: Reader, codes: CoverageCodes): Promise<CoverageFacts> {
  const { procedures, diagnoses: ids } = codes;
  const [listed, diagnosed, sets, present] = await Promise.all([
    listings.read(graph, { procedures }),
    diagnoses.read(graph, { diagnoses: ids }),
    derived.read(graph, { procedures }),
    known.read(graph, { ids: [...procedures, ...ids] }),
  ]);
  const numbers = [...new Set(sets.flatMap(({ lcds }) => lcds))];
  const documents = [...new Set(listed.map(({ document }) => document))];
  const [all, lcds] = await Promise.all([
    documents.length > 0 ? versions.read(graph, { documents }) : [],
    numbers.length > 0 ? lcdPlaces.read(graph, { numbers }) : [],
  ]);
  const own = all.length > 0 ? await groups.read(graph, { documents: all.map(({ id }) => id) }) : [];
  const placed = groupBy(lcds, ({ number }) => number);
  const withPlaces = sets.map((one) => ({ ...one, places: one.lcds.flatMap((lcd) => placed.get(lcd) ?? []) }));
  return {
    listings: groupBy(listed, ({ procedure }) => procedure),
    versions: groupBy(all, ({ number }) => number),
    groups: groupBy(own, ({ document }) => document),
    diagnoses: groupBy(diagnosed, (one) => one.diagnosis),
    derived: groupBy(withPlaces, ({ procedure }) => procedure),
    known: new Set(present.map(({ id }) => id)),
  };
}
