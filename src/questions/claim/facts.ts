import { withHeaders } from '../../codes/hierarchy.ts';
import { tabularListId } from '../../codes/ids.ts';
import { modifierId } from '../../codes/modifiers.ts';
import { suggestedModifiers } from '../../codes/ncci-modifiers.ts';
import { groupBy } from '../../graph/group-by.ts';
import type { AssertedRelationshipType } from '../../graph/model/relationships.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader, Statement } from '../../graph/port.ts';
import { inTurns, type Steps } from '../../turns.ts';
import { type EditionsOn, editionsOn } from '../edits/editions.ts';
import { type FactRows, factsQuery } from './facts-query.ts';
import type { Claim, ClaimLine, CodeText } from './read-claim.ts';

/** A code or payer of the graph. */
type KnownNode = FactRows['nodes'][number];

/** What the graph knows about the codes and payers of claims, as the rules ask for it. */
export interface Facts {
  /** Undefined if the graph does not have it. */
  node(code: CodeText): KnownNode | undefined;
  isKnown(id: string): boolean;
  /** What documents say about the two. */
  assertions(
    type: AssertedRelationshipType,
    subject: string,
    object: string,
  ): readonly FactRows['assertions'][number][];
  /** Where a document lists the specialty's code but calls it something else. */
  misnamed(procedure: string, specialty: string): readonly FactRows['misnamed'][number][];
  /** Where a document names the specialty with a different code. */
  named(procedure: string, specialty: string): readonly FactRows['named'][number][];
  /** Whether documents list any diagnoses or specialties for the procedure. */
  connects(procedure: string, kind: 'diagnoses' | 'specialties'): boolean;
  /** Whether a coverage document, or the derived list, has the procedure. */
  hasCoverage(procedure: string): boolean;
  /** The newest edition of the fee schedule that lists the procedure. */
  fees(procedure: string): FactRows['fees'][number] | undefined;
  /** The sites that documents list for the procedure, with the places of service that they correspond to. */
  places(procedure: string): readonly FactRows['places'][number][];
  policies(payer: string, procedure: string): readonly FactRows['policies'][number][];
  /** The loaded tabular list with its release, such as `FY2025`; undefined if none is loaded. */
  readonly tabularList: FactRows['tabularLists'][number] | undefined;
  /** The loaded editions of NCCI edits. */
  readonly editionsOn: EditionsOn;
}

/** Reads what the graph knows about the codes and payers of claims, with one statement for all. @throws {GraphError} */
export async function readFacts(graph: Reader, claims: readonly Claim[]): Promise<Facts> {
  const facts = await factsQuery.read(graph, await inTurns(parametersOf(claims)));
  const nodes = new Map(facts.nodes.map((one) => [one.id, one]));
  const connected = new Map(facts.connected.map((one) => [one.id, one]));
  const fees = new Map(facts.fees.toSorted(byRelease).map((one) => [one.procedure, one]));
  const assertions = groupBy(facts.assertions, ({ pair }) => pair);
  const misnamed = groupBy(facts.misnamed, ({ pair }) => pair);
  const named = groupBy(facts.named, ({ procedure, specialty }) => pairOf('PERFORMED_BY', procedure, specialty));
  const places = groupBy(facts.places, ({ procedure }) => procedure);
  const policies = groupBy(facts.policies, ({ procedure, payer }) => pairOf('MENTIONED_PAYER', procedure, payer));
  return {
    node: ({ id }) => (id === undefined ? undefined : nodes.get(id)),
    isKnown: (id) => nodes.has(id),
    assertions: (type, subject, object) => assertions.of(pairOf(type, subject, object)),
    misnamed: (procedure, specialty) => misnamed.of(pairOf('PERFORMED_BY', procedure, specialty)),
    named: (procedure, specialty) => named.of(pairOf('PERFORMED_BY', procedure, specialty)),
    connects: (procedure, kind) => connected.get(procedure)?.[kind] ?? false,
    hasCoverage: (procedure) => isListed(connected.get(procedure)),
    fees: (procedure) => fees.get(procedure),
    places: (procedure) => places.of(procedure),
    policies: (payer, procedure) => policies.of(pairOf('MENTIONED_PAYER', procedure, payer)),
    tabularList: facts.tabularLists[0],
    editionsOn: editionsOn(facts.editions),
  };
}

function isListed(connected: FactRows['connected'][number] | undefined): boolean {
  return connected !== undefined && (connected.listed || connected.derived);
}

function byRelease(one: { readonly release: string }, other: { readonly release: string }): number {
  return compareValues(one.release, other.release);
}

function* parametersOf(claims: readonly Claim[]): Steps<Statement['parameters']> {
  const lines = claims.flatMap((claim) => claim.lines);
  const idsOf = (codes: readonly (CodeText | undefined)[]) => [...new Set(codes.flatMap((one) => one?.id ?? []))];
  const pairs = new Set<string>();
  for (const line of lines) {
    for (const pair of pairsOf(line)) pairs.add(pair);
    yield;
  }
  const procedures = idsOf(lines.map(({ procedure }) => procedure));
  const specialties = idsOf(lines.map(({ specialty }) => specialty));
  const payers = idsOf(lines.map(({ payer }) => payer));
  const others = idsOf(lines.flatMap(({ modifiers, diagnoses, place }) => [...modifiers, ...diagnoses, place]));
  return {
    procedures,
    specialties,
    payers,
    ids: [...new Set([...procedures, ...specialties, ...payers, ...others, ...suggestedModifiers.map(modifierId)])],
    pairs: [...pairs],
    tabularList: tabularListId,
  };
}

/** The pairs that documents may make assertions about. A document may list a header instead of its diagnosis. */
function pairsOf({ procedure: { id: subject }, modifiers, diagnoses, specialty, payer }: ClaimLine): string[] {
  if (subject === undefined) return [];
  const pairs = (type: AssertedRelationshipType, codes: readonly (CodeText | undefined)[]) =>
    codes.flatMap((one) => (one?.id === undefined ? [] : pairOf(type, subject, one.id)));
  return [
    ...pairs('MAY_USE_MODIFIER', modifiers),
    ...pairs('PERFORMED_BY', [specialty]),
    ...pairs('MENTIONED_PAYER', [payer]),
    ...diagnoses
      .flatMap(({ id }) => (id === undefined ? [] : withHeaders(id)))
      .map((id) => pairOf('INDICATED_FOR', subject, id)),
  ];
}

function pairOf(type: AssertedRelationshipType, subject: string, object: string): string {
  return `${type}|${subject}|${object}`;
}
