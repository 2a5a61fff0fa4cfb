import { tabularListId } from '../../codes/ids.ts';
import type { AssertedRelationshipType } from '../../graph/model.ts';
import type { Reader } from '../../graph/port.ts';
import type { Claim, ClaimLine, Written } from './claim.ts';
import { type FactsRow, factsRow, factsText } from './facts-statement.ts';
import { indexed } from './indexed.ts';

/** A code, or a payer, as the graph has it. */
export type KnownNode = FactsRow['nodes'][number];

/** The facts, by what the rules ask for. */
export interface Facts {
  /** Undefined where there is no such node. */
  node(written: Written): KnownNode | undefined;
  isKnown(id: string): boolean;
  /** What documents say of the two. */
  assertions(
    type: AssertedRelationshipType,
    subject: string,
    object: string,
  ): readonly FactsRow['assertions'][number][];
  /** Where a document names another specialty beside the code. */
  misnamed(procedure: string, specialty: string): readonly FactsRow['misnamed'][number][];
  /** Where a document means the specialty by the name that it writes beside another code. */
  named(procedure: string, specialty: string): readonly FactsRow['named'][number][];
  /** Whether documents connect anything of the kind with the procedure. */
  connects(procedure: string, kind: 'diagnoses' | 'specialties'): boolean;
  /** The newest edition of the fee schedule that lists the procedure. */
  fees(procedure: string): FactsRow['fees'][number] | undefined;
  /** The sites where documents say that the procedure is done, each with a place of service that it stands for. */
  places(procedure: string): readonly FactsRow['places'][number][];
  policies(payer: string, procedure: string): readonly FactsRow['policies'][number][];
  /** Whether an edition of the code system that is in force on the day is loaded. */
  isLoaded(system: string, day: string): boolean;
  /** The tabular list whose notes are loaded, with its edition, such as `FY2025`; undefined where none is. */
  readonly tabularList: FactsRow['tabularLists'][number] | undefined;
}

/** Reader all that is known of what the claims name, with one statement however many there are. @throws {GraphError} */
export async function readFacts(graph: Reader, claims: readonly Claim[]): Promise<Facts> {
  const [row] = await graph.read({ text: factsText, parameters: parametersOf(claims) });
  const facts = factsRow.parse(row);
  const nodes = new Map(facts.nodes.map((one) => [one.id, one]));
  const connected = new Map(facts.connected.map((one) => [one.id, one]));
  const fees = new Map(facts.fees.toSorted(byRelease).map((one) => [one.procedure, one]));
  const assertions = indexed(facts.assertions, ({ pair }) => pair);
  const misnamed = indexed(facts.misnamed, ({ pair }) => pair);
  const named = indexed(facts.named, ({ procedure, specialty }) => pairOf('PERFORMED_BY', procedure, specialty));
  const places = indexed(facts.places, ({ procedure }) => procedure);
  const policies = indexed(facts.policies, ({ procedure, payer }) => pairOf('MENTIONED_PAYER', procedure, payer));
  return {
    node: ({ id }) => (id === undefined ? undefined : nodes.get(id)),
    isKnown: (id) => nodes.has(id),
    assertions: (type, subject, object) => assertions(pairOf(type, subject, object)),
    misnamed: (procedure, specialty) => misnamed(pairOf('PERFORMED_BY', procedure, specialty)),
    named: (procedure, specialty) => named(pairOf('PERFORMED_BY', procedure, specialty)),
    connects: (procedure, kind) => connected.get(procedure)?.[kind] ?? false,
    fees: (procedure) => fees.get(procedure),
    places,
    policies: (payer, procedure) => policies(pairOf('MENTIONED_PAYER', procedure, payer)),
    isLoaded: (system, day) => facts.releases.some((one) => one.system === system && one.from <= day && day <= one.to),
    tabularList: facts.tabularLists[0],
  };
}

function byRelease({ release: one }: { readonly release: string }, { release: other }: { readonly release: string }) {
  return one < other ? -1 : one > other ? 1 : 0;
}

function parametersOf(claims: readonly Claim[]) {
  const lines = claims.flatMap((claim) => claim.lines);
  const ids = (written: readonly (Written | undefined)[]) => [...new Set(written.flatMap((one) => one?.id ?? []))];
  const procedures = ids(lines.map(({ procedure }) => procedure));
  const specialties = ids(lines.map(({ specialty }) => specialty));
  const payers = ids(lines.map(({ payer }) => payer));
  const others = ids(lines.flatMap(({ modifiers, diagnoses, place }) => [...modifiers, ...diagnoses, place]));
  return {
    procedures,
    specialties,
    payers,
    ids: [...procedures, ...specialties, ...payers, ...others],
    pairs: [...new Set(lines.flatMap(pairsOf))],
    tabularList: tabularListId,
  };
}

/** The pairs that documents may speak of; of a diagnosis also those above it. */
function pairsOf({ procedure: { id: subject }, modifiers, diagnoses, specialty, payer }: ClaimLine): string[] {
  if (subject === undefined) return [];
  const pairs = (type: AssertedRelationshipType, written: readonly (Written | undefined)[]) =>
    written.flatMap((one) => (one?.id === undefined ? [] : pairOf(type, subject, one.id)));
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

/** The id of a diagnosis, and those that headers above it would have, nearest first. */
export function withHeaders(id: string): string[] {
  const category = id.indexOf(':') + 4;
  const lengths = Array.from({ length: Math.max(id.length - category, 0) + 1 }, (_, index) => id.length - index);
  return lengths.map((length) => id.slice(0, length)).filter((one) => !one.endsWith('.'));
}
