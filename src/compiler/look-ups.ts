import type { FieldNode } from 'graphql';
import type { Statement } from '../graph/port.ts';
import type { Statistics } from '../graph/statistics/statistics.ts';
import type { Cost } from './cost.ts';
import type { NodeType, SchemaModel } from './model/model.ts';
import type { Knowledge, Limits } from './options.ts';
import type { Slot } from './plan/columns.ts';
import type { RootPlan } from './plan/plan.ts';
import type { RootRequest } from './planning/plan-root.ts';
import { print } from './print/print.ts';
import { type Selected, typeNameOf } from './selection.ts';

/** A root field that looks up one node. */
interface LookUp {
  readonly field: FieldNode;
  /** The types that the node can have. */
  readonly type: NodeType;
  readonly id: string;
}

/** The root fields of an operation, and what else their plans depend on. */
export interface LookUps extends Circumstances {
  readonly first: FieldNode;
  readonly all: readonly LookUp[];
}

interface Circumstances {
  readonly limits: Limits;
  readonly statistics: Statistics;
  /** See `Request.moment`. */
  readonly moment: unknown;
}

/** Plans of look-ups, their cost, and their statement. */
export interface PlannedLookUps {
  readonly plans: readonly RootPlan[];
  readonly cost: Cost;
  readonly statement: Statement;
}

interface Kept extends PlannedLookUps {
  readonly of: LookUps;
  /** The parameters with the ids. */
  readonly parameters: readonly string[];
}

interface Compiled {
  readonly plans: readonly (RootPlan | { readonly error: unknown })[];
  readonly cost: Cost;
  readonly statement: Statement | undefined;
}

/** The look-ups of an operation; undefined if it has other root fields. */
export function readLookUps(
  model: SchemaModel,
  roots: readonly { readonly selected: Selected; readonly request: RootRequest }[],
  circumstances: Circumstances,
): LookUps | undefined {
  const all: LookUp[] = [];
  for (const { selected, request } of roots) {
    const [field, ...repeated] = selected.nodes;
    const [id, ...others] = request.kind === 'nodes' ? request.ids : [];
    if (!field || id === undefined || repeated.length + others.length > 0) return undefined;
    all.push({ field, id, type: model.typesOfIds(model.node(typeNameOf(selected)), [id]) });
  }
  const first = all[0]?.field;
  return first && { first, all, ...circumstances };
}

/** How many plans are kept for a field. A field of an interface has one for each type. */
const mostPlans = 8;

/** Plans with longer statements are not kept: they take much memory, and making them is not what takes the time. */
const longestStatement = 8_192;

/**
 * Plans of look-ups for any ids, kept as long as the documents that they are from. Only the ids differ from one request to the
 * next, unless something else in it depends on the variables.
 */
export class KnownLookUps {
  readonly #kept = new WeakMap<FieldNode, readonly Kept[]>();
  readonly #carriesOver: Knowledge['carriesOver'];

  constructor({ carriesOver }: Pick<Knowledge, 'carriesOver'>) {
    this.#carriesOver = carriesOver;
  }

  /** The plans and the statement for the ids of these look-ups; undefined if they are not known. */
  recall(asked: LookUps): PlannedLookUps | undefined {
    const kept = this.#kept.get(asked.first)?.find(({ of }) => isAlike(of, asked) && this.#holdsAt(asked, of));
    if (!kept) return undefined;
    const ids = Object.fromEntries(kept.parameters.map((name, index) => [name, asked.all[index]?.id]));
    return {
      plans: kept.plans.map((plan, index) => answering(plan, asked.all[index]?.id ?? '')),
      cost: kept.cost,
      statement: { text: kept.statement.text, parameters: { ...kept.statement.parameters, ...ids } },
    };
  }

  /** Keeps plans that depend on no variables but the ids. Those that also do not depend on the moment come without one. */
  keep(of: LookUps, { plans: all, cost, statement }: Compiled): void {
    if (!statement || statement.text.length > longestStatement) return;
    const plans = all.filter((plan): plan is RootPlan => !('error' in plan));
    const parameters = plans.length === all.length ? idParameters(plans) : undefined;
    if (!parameters) return;
    const others = this.#kept.get(of.first)?.filter((one) => one.of.statistics === of.statistics) ?? [];
    this.#kept.set(of.first, [{ plans, cost, statement, of, parameters }, ...others].slice(0, mostPlans));
  }

  #holdsAt({ moment }: LookUps, kept: LookUps): boolean {
    return kept.moment === undefined || this.#carriesOver(kept.moment, moment);
  }
}

function isAlike(one: LookUps, other: LookUps): boolean {
  return (
    one.statistics === other.statistics &&
    one.limits.maxPageSize === other.limits.maxPageSize &&
    one.all.length === other.all.length &&
    one.all.every(({ field, type }, index) => field === other.all[index]?.field && type === other.all[index]?.type)
  );
}

/** The names of the parameters with the ids: they differ if the ids do. Undefined unless each plan has one of them. */
function idParameters(plans: readonly RootPlan[]): string[] | undefined {
  const [some, others] = ['a', 'b'].map((mark) => {
    return print({ roots: plans.map((plan, index) => reading(plan, `${mark}${index}`)) }).parameters;
  });
  const names = Object.keys(some ?? {}).filter((name) => some?.[name] !== others?.[name]);
  return names.length === plans.length ? names : undefined;
}

/** The plan with another id in the statement. */
function reading(plan: RootPlan, id: string): RootPlan {
  return { ...plan, slots: plan.slots.map((slot) => readingSlot(slot, id)) };
}

function readingSlot(slot: Slot, id: string): Slot {
  if (slot.kind !== 'column' || slot.column.scope.source.kind !== 'ids') return slot;
  const scope = { ...slot.column.scope, source: { kind: 'ids', ids: [id] } } as const;
  return { ...slot, column: { ...slot.column, scope } };
}

/** The plan with another id in the answer. */
function answering(plan: RootPlan, id: string): RootPlan {
  return plan.shape.kind === 'nodes' ? { ...plan, shape: { ...plan.shape, ids: [id] } } : plan;
}
