import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import { readReleases } from '../releases/release.ts';
import type { CodeSystemOfList, ListEdition } from './list-edition.ts';

const day = z.string().nullable();
const stored = z.object({ id: z.string(), documentId: day, validTo: day, listedTo: day });

/** A code that the graph has. */
type StoredCode = z.output<typeof stored>;

const codes = {
  ICD10CM: query(
    'MATCH (c:Diagnosis) RETURN c.id AS id, c.documentId AS documentId, c.validTo AS validTo, c.listedTo AS listedTo, c.billable AS isListable',
    stored.extend({ isListable: z.boolean() }),
  ),
  HCPCS2: query(
    "MATCH (c:Procedure) WHERE c.system = 'HCPCS2' RETURN c.id AS id, c.documentId AS documentId, c.validTo AS validTo, c.listedTo AS listedTo, true AS isListable",
    stored.extend({ isListable: z.boolean() }),
  ),
};

const lists = query(
  'MATCH (d:SourceDocument) WHERE d.codesOnly = true AND $system IN d.covers RETURN d.id AS id, d.coversTo AS coversTo',
  z.object({ id: z.string(), coversTo: z.string() }),
);

/** What the graph has before a list is loaded. */
export interface LoadedCodes {
  readonly codes: ReadonlyMap<string, StoredCode>;
  /**
   * The last day of the releases and other lists; undefined if there are none, or if they end after this list begins: then
   * they know more about its days.
   */
  readonly lastDay: string | undefined;
  /** Whether a release or another list is about this list's days, or later ones. */
  readonly hasLater: boolean;
  /** The codes that the newest of them have, and that have not ended. */
  readonly active: readonly StoredCode[];
}

/** @throws {GraphError} */
export async function readLoadedCodes(
  graph: Reader,
  system: CodeSystemOfList,
  documentId: string,
  { from }: ListEdition,
): Promise<LoadedCodes> {
  const [all, releases, documents] = await Promise.all([
    codes[system].read(graph),
    readReleases(graph, system),
    lists.read(graph, { system }),
  ]);
  const others = documents.filter(({ id }) => id !== documentId);
  const days = [...releases.map(({ effectiveTo }) => effectiveTo), ...others.map(({ coversTo }) => coversTo)].sort();
  const last = days.at(-1);
  const hasLater = last !== undefined && last >= from;
  const sources = new Set([...others.map(({ id }) => id), ...(releases.length > 0 ? releaseDocuments[system] : [])]);
  const active = all.filter(
    ({ documentId: source, validTo, listedTo, isListable }) =>
      isListable && source !== null && sources.has(source) && validTo === null && listedTo === null,
  );
  return {
    codes: new Map(all.map(({ isListable: _, ...code }) => [code.id, code])),
    lastDay: hasLater ? undefined : last,
    hasLater,
    active,
  };
}

/** The documents of the codes that releases list. */
const releaseDocuments = { ICD10CM: ['DOC:icd10cm'], HCPCS2: ['DOC:hcpcs'] } as const;
