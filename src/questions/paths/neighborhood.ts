import { type DayParameters, noDate } from '../../codes/days.ts';
import type { RelationshipType } from '../../graph/model/relationships.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { degreesQuery, relationshipsQuery } from './neighborhood-queries.ts';

/** A relationship in its own direction. */
export interface Relationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** How many assertions it rests on; 0 for reference data. */
  readonly assertions: number;
}

export interface NeighborhoodOptions {
  /** The ids of two nodes. */
  readonly ends: readonly [string, string];
  /** The types of relationships to follow, in both directions. */
  readonly types: readonly RelationshipType[];
  /** Paths skip codes that are known not to be valid on this date, if there is one. */
  readonly days: DayParameters;
}

/** A node with more relationships is a hub: it connects everything with everything, and so explains little. */
export const hubDegree = 500;

/** The most relationships that are read for one request. */
export const budget = 3_000;

/** The nodes that have been reached from one end, and those among them that have not been expanded. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly string[];
}

/** The nodes of a side to expand. */
interface Expansion {
  readonly side: Side;
  readonly ids: readonly string[];
  /** How many relationships they have. */
  readonly cost: number;
}

/** The part of the graph that has been read around two nodes. It grows step by step, where that costs less. */
export class Neighborhood {
  readonly #graph: Reader;
  readonly #ends: readonly string[];
  readonly #days: DayParameters;
  readonly #degreesQuery: ReturnType<typeof degreesQuery>;
  readonly #relationshipsQuery: ReturnType<typeof relationshipsQuery>;
  readonly #degrees = new Map<string, number>();
  readonly #relationships = new Map<string, Relationship[]>();
  readonly #known = new Set<string>();
  readonly #sides: readonly [Side, Side];
  readonly #hubs = new Set<string>();
  #expanded = 0;
  #incomplete = false;

  constructor(graph: Reader, { ends, types, days }: NeighborhoodOptions) {
    this.#graph = graph;
    this.#ends = ends;
    this.#days = days;
    this.#degreesQuery = degreesQuery(types);
    this.#relationshipsQuery = relationshipsQuery(types);
    const [from, to] = ends;
    this.#sides = [
      { reached: new Set([from]), frontier: [from] },
      { reached: new Set([to]), frontier: [to] },
    ];
  }

  /** How many relationships have been read. */
  get expanded(): number {
    return this.#expanded;
  }

  /** The nodes that were not expanded because they are hubs. */
  get hubs(): ReadonlySet<string> {
    return this.#hubs;
  }

  /** Whether the budget was too small to expand all other nodes. */
  get incomplete(): boolean {
    return this.#incomplete;
  }

  /** The relationships of a node. Of two that say the same about the same nodes, only one. */
  relationshipsOf(id: string): readonly Relationship[] {
    return (this.#relationships.get(id) ?? []).filter((one) => !this.#isRepetition(one));
  }

  /** How many relationships a node has; 0 for a node to skip. */
  degreeOf(id: string): number {
    return this.#degrees.get(id) ?? 0;
  }

  /** Whether both ends exist. They may be codes that are not valid on the date. @throws {GraphError} */
  async hasEnds(): Promise<boolean> {
    await this.#measure(this.#ends, noDate);
    return this.#ends.every((end) => this.#degrees.has(end));
  }

  /**
   * Reads on. Afterwards all paths that are one step longer are known, except those through hubs and beyond the budget.
   * @throws {GraphError}
   */
  async grow(): Promise<void> {
    const { side, ids, cost } = await this.#cheaperExpansion();
    const chosen = this.#withinBudget(ids);
    this.#incomplete ||= chosen.length < ids.length || cost === Number.POSITIVE_INFINITY;
    for (const id of side.frontier) if (this.#isHub(id)) this.#hubs.add(id);
    await this.#expand(side, chosen);
    const [{ reached }, other] = this.#sides;
    await this.#measure(
      [...reached].filter((id) => other.reached.has(id)),
      this.#days,
    );
  }

  /** The cheaper one of the expansions of both sides. */
  async #cheaperExpansion(): Promise<Expansion> {
    const [one, two] = this.#sides;
    const [smaller, larger] = one.frontier.length <= two.frontier.length ? [one, two] : [two, one];
    const expansion = await this.#expansionOf(smaller);
    // Each node of the other side costs at least one relationship.
    if (expansion.cost <= larger.frontier.length) return expansion;
    const other = await this.#expansionOf(larger);
    return expansion.cost <= other.cost ? expansion : other;
  }

  /** The nodes of a side that can be expanded, least connected first. */
  async #expansionOf(side: Side): Promise<Expansion> {
    if (side.frontier.length > budget - this.#expanded) return { side, ids: [], cost: Number.POSITIVE_INFINITY };
    await this.#measure(side.frontier, this.#days);
    const ids = side.frontier
      .filter((id) => this.degreeOf(id) > 0 && !this.#isHub(id))
      .sort((a, b) => this.degreeOf(a) - this.degreeOf(b) || compareValues(a, b));
    return { side, ids, cost: ids.reduce((sum, id) => sum + this.degreeOf(id), 0) };
  }

  #withinBudget(ids: readonly string[]): string[] {
    let remaining = budget - this.#expanded;
    return ids.filter((id) => {
      remaining -= this.degreeOf(id);
      return remaining >= 0;
    });
  }

  async #measure(ids: readonly string[], days: DayParameters): Promise<void> {
    const unknown = ids.filter((id) => !this.#degrees.has(id));
    if (unknown.length === 0) return;
    const measured = await this.#degreesQuery.readOne(this.#graph, { ids: unknown, ...days });
    for (const [index, id] of measured.ids.entries()) this.#degrees.set(id, measured.degrees[index] ?? 0);
  }

  async #expand(side: Side, ids: readonly string[]): Promise<void> {
    side.frontier = [];
    if (ids.length === 0) return;
    const { froms, types, tos, assertions } = await this.#relationshipsQuery.readOne(this.#graph, { ids });
    this.#expanded += froms.length;
    const frontier = new Set<string>();
    for (const [index, from] of froms.entries()) {
      const to = tos[index] ?? '';
      this.#add({ type: types[index] as RelationshipType, from, to, assertions: assertions[index] ?? 0 });
      for (const end of [from, to]) if (!side.reached.has(end)) frontier.add(end);
    }
    for (const id of frontier) side.reached.add(id);
    side.frontier = [...frontier];
  }

  #add(relationship: Relationship): void {
    const { from, to } = relationship;
    const key = keyOf(relationship);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    for (const end of new Set([from, to])) {
      const others = this.#relationships.get(end);
      if (others) others.push(relationship);
      else this.#relationships.set(end, [relationship]);
    }
  }

  /** Whether it is the successor of an ICD-9-CM code, where the mapping is followed as well. */
  #isRepetition({ type, from, to }: Relationship): boolean {
    return type === 'REPLACED_BY' && this.#known.has(keyOf({ type: 'MAPS_TO_ICD10CM', from, to }));
  }

  #isHub(id: string): boolean {
    return this.degreeOf(id) > hubDegree && !this.#ends.includes(id);
  }
}

function keyOf({ type, from, to }: Pick<Relationship, 'type' | 'from' | 'to'>): string {
  return `${type} ${from} ${to}`;
}
