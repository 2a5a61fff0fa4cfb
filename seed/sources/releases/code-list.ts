import { type Content, together } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { Loading } from '../code-set-source.ts';
import { requireMost } from '../require-most.ts';
import { changeReferences, changeRow } from './code-change.ts';
import { type KnownCode, readKnownCodes } from './known-codes.ts';
import { changeOf, end } from './list-changes.ts';
import { type DatedCode, type ListedCode, type ListedLabel, titlesOf } from './listed-code.ts';
import { isLoaded, loadedAlready, type Release, readReleases, releaseRow, requireNewest } from './release.ts';
import { type Days, hasEnded, type Transition, transitionTo } from './transition.ts';

/** The codes of one release of a code system that has no hierarchy. */
export interface CodeList {
  /** The document of the code system; all its releases have the same id. */
  readonly document: DocumentRecord;
  readonly release: Release;
  /** In published order. */
  readonly codes: readonly ListedCode[];
  /** The properties that are titles. A release revises a code if it changes one of them in more than white space. */
  readonly titles: readonly string[];
  /** The kinds of codes that the file lists, if the code system has others too: those stay as they are. */
  readonly labels?: readonly ListedLabel[];
  /** The relationships in the file. */
  readonly references?: readonly ReferenceRow[];
  /** The types of relationships that such a file has. */
  readonly types?: Content['types'];
}

/**
 * The content that brings the graph up to a release: its codes, what it adds, deletes and revises, and the last day of
 * codes that it no longer lists. History begins with the first release that is loaded: the first day of its codes is not
 * known, and nothing counts as a change.
 * @throws {BadFileError} if a later release is loaded already, or if the list is not complete
 */
export async function loadCodeList({ file, graph, faults, gate }: Loading, list: CodeList): Promise<Content> {
  const { document, release, codes, labels, references = [], types = [] } = list;
  const releases = await readReleases(graph, release.system);
  if (isLoaded(release, releases)) {
    const newest = { ...document, version: releases.at(-1)?.version };
    return { document: newest, nodes: [], types: [], references: [], remarks: [loadedAlready(release)] };
  }
  requireNewest(release.version, releases.at(-1)?.version);
  const transition = transitionTo(release, releases);
  const known = await readKnownCodes(graph, release.system, list.titles);
  const dated = codes.map((one) => ({ ...one, ...daysOf(one, known.get(one.id), transition) }));
  const listed = new Set(codes.map(({ id }) => id));
  const active = [...known.values()].filter((one) => !hasEnded(one) && (labels?.includes(one.label) ?? true));
  const missing = active.filter(({ id }) => !listed.has(id));
  requireMost(file, missing.length, active.length);
  // A missing code may be in one of the bad rows.
  const ended = faults.rows.length === 0 ? missing : [];
  const changes = !transition.before
    ? []
    : [
        ...dated.flatMap((one) => changeOf({ ...one, titles: titlesOf(one, list.titles) }, known.get(one.id))),
        ...ended.map(end),
      ];
  return {
    document,
    nodes: together<NodeRow>(
      dated.map((one, index) => codeRow(gate, list, one, index + 1)),
      ended.map(({ label, id }) => gate.node(label, { id, ...transition.end })),
      [releaseRow(gate, release, document.id)],
      changes.map(({ id, ...change }) => changeRow(gate, change, id, release)),
    ),
    types,
    references: together(
      references,
      changeReferences(gate, changes, ({ id }) => id, release),
    ),
    growing: ['CHANGED_BY'],
    remarks: missing.length > ended.length ? [unsure(missing)] : [],
  };
}

/** The node of a code. */
export function codeRow(
  gate: Gate,
  { document, release: { system } }: CodeList,
  { label, id, code, properties, ...days }: DatedCode,
  position: number,
): NodeRow {
  const { validFrom, validTo, listedFrom, listedTo } = days;
  const dated = { validFrom, validTo, listedFrom, listedTo, position, documentId: document.id };
  return gate.node(label, { ...properties, id, system, code, ...dated });
}

function unsure(missing: readonly KnownCode[]): string {
  const codes = missing.map(({ code }) => code).join(', ');
  return `Not in the list, but perhaps in its bad rows, so they stay active: ${codes}.`;
}

/** What the file states counts; otherwise, what is known, or follows for a code that is new. */
function daysOf({ validFrom, validTo }: ListedCode, known: KnownCode | undefined, { begin }: Transition): Days {
  // A code that is listed again after a gap begins anew.
  const from = known && known.listedTo === null ? known : begin;
  return {
    validFrom: validFrom ?? from.validFrom,
    listedFrom: validFrom === undefined ? from.listedFrom : null,
    validTo: validTo === undefined ? (known?.validTo ?? null) : validTo,
    listedTo: null,
  };
}
