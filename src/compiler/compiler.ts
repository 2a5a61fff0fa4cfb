import type { Row, Statement } from '../graph/port.ts';
import type { Statistics } from '../graph/statistics/statistics.ts';
import type { Steps } from '../turns.ts';
import { addCosts, type Cost, costAt, noCost } from './cost.ts';
import { costOfRoot } from './costing/cost-of.ts';
import { type DecodedRoot, decodeRoot } from './decode/decode.ts';
import { answerOf, metOf, typeNameKey } from './decode/values.ts';
import { KnownLookUps, type PlannedLookUps, readLookUps } from './look-ups.ts';
import { readModel } from './model/read-model.ts';
import { findNarrowing, type Known, type Labels } from './narrowing/narrow.ts';
import type { Narrowing } from './narrowing/narrow-decided.ts';
import { naturalOrders } from './narrowing/natural-orders.ts';
import { positionedLabels } from './narrowing/positioned-labels.ts';
import type { CompilerOptions, Limits } from './options.ts';
import { columnsOf, type Slot } from './plan/columns.ts';
import type { RootPlan } from './plan/plan.ts';
import type { Requirement } from './plan/requirement.ts';
import { type PlanningBase, planRoot, type RootRequest } from './planning/plan-root.ts';
import { print } from './print/print.ts';
import type { Request, Selected } from './selection.ts';

/** Everything that other rooms use from the compiler. They import no other file of it. */
export { type Cost, isHeavy, isLight, noCost, workPerMs } from './cost.ts';
export { readCursor, writeCursor } from './cursor.ts';
export type { CompilerOptions, Knowledge, Place } from './options.ts';
export type { Requirement } from './plan/requirement.ts';
export { readCount } from './planning/page.ts';
export type { RootRequest } from './planning/plan-root.ts';
export { type Request, type Selected, select, selectBelow, selectRoots } from './selection.ts';
export { typeNameKey };

/** A root field of an operation, and what it reads. */
export interface Root {
  readonly selected: Selected;
  readonly request: RootRequest;
  /** Its rows in addition to those that its selection reads. */
  readonly rows: number;
  /** Its work in addition to that for its selection. */
  readonly work: number;
}

/** A statement for an operation, and the decoder of its rows. */
export interface Executable {
  /** Whether the operation reads anything from the graph. */
  readonly reads: boolean;
  /** Undefined if it reads nothing. It is printed when it is first asked for. */
  readonly statement: Statement | undefined;
  /** The value of each root, in order; or the error from planning it, or what the graph should have and does not. */
  decode(rows: readonly Row[]): Steps<(DecodedRoot | { readonly error: unknown } | Unmet)[]>;
}

/** An operation whose cost is known before it is decided what to read. */
export interface CompiledOperation extends Executable {
  /** What it costs to read everything. */
  readonly cost: Cost;
  /** How to read only what is not known of a graph release; undefined if that is everything. */
  narrow(known: Known): NarrowedOperation | undefined;
}

/** An operation of which parts are known. Its statement must read from the same graph release. */
export interface NarrowedOperation {
  readonly cost: Cost;
  run(): Steps<Executable>;
}

/** Something that a root requires, and the graph does not have. */
export interface Unmet {
  readonly unmet: Requirement;
}

/** Compiles the root fields of an operation to one statement. */
export interface Compiler {
  /** `statistics` are those of the graph that will run the operation: its work is estimated from them. */
  compile(request: Request, roots: readonly Root[], limits: Limits, statistics: Statistics): CompiledOperation;
}

/**
 * Creates a compiler for a schema, whose directives it reads once.
 * @throws {SchemaError} that lists everything in the schema that the graph does not have
 */
export function createCompiler(options: CompilerOptions): Compiler {
  const model = readModel(options);
  const { mark: label, hierarchy: described } = options.graph;
  const hierarchy = { label, position: described.position, lastPosition: described.lastPosition };
  const labels: Labels = {
    positioned: positionedLabels(options.schema, model, options.graph),
    orders: naturalOrders(options.schema, model, options.graph),
  };
  const known = new KnownLookUps(options.knowledge);

  function compileAnew({ request, roots, limits, statistics }: Compiling): Compiled {
    const plans = roots.map((root) => tryToPlan({ request, model, limits, statistics, hierarchy }, root));
    const planned = plans.filter((plan): plan is RootPlan => !('error' in plan));
    const whole = executable(plans);
    const costs = planned.map((plan) => costOfRoot(statistics, plan));
    return {
      plans,
      cost: totalCost(costs, roots),
      reads: whole.reads,
      get statement() {
        return whole.statement;
      },
      decode: whole.decode,
      narrow: (known) => narrow({ plans, roots, statistics }, known),
    };
  }

  function narrow({ plans, roots, statistics }: Planned, known: Known): NarrowedOperation | undefined {
    const narrowings = plans.map((plan) => ('error' in plan ? undefined : findNarrowing(plan, known, labels)));
    if (narrowings.every((narrowing) => !narrowing)) return undefined;
    const costs = plans.map((plan, index) =>
      'error' in plan ? noCost : costOfNarrowing(statistics, plan, narrowings[index]),
    );
    return {
      cost: totalCost(costs, roots),
      *run() {
        const narrower: Plan[] = [];
        for (const [index, plan] of plans.entries()) {
          const narrowing = narrowings[index];
          narrower.push(narrowing ? yield* narrowing.run() : plan);
        }
        return executable(narrower);
      },
    };
  }

  /** Plans that are known from the same document. */
  function recalled({ roots, statistics }: Compiling, { plans, cost, statement }: PlannedLookUps): CompiledOperation {
    return { ...executable(plans, statement), cost, narrow: (known) => narrow({ plans, roots, statistics }, known) };
  }

  return {
    compile(request, roots, limits, statistics) {
      const compiling = { request, roots, limits, statistics };
      const lookUps = readLookUps(model, roots, { limits, statistics, moment: request.moment });
      if (!lookUps) return compileAnew(compiling);
      const before = known.recall(lookUps);
      if (before) return recalled(compiling, before);
      const watched = watch(request);
      const compiled = compileAnew({ ...compiling, request: watched.request });
      const moment = watched.read.has('moment') ? request.moment : undefined;
      if (!watched.read.has('variableValues')) known.keep({ ...lookUps, moment }, compiled);
      return compiled;
    },
  };
}

interface Compiling {
  readonly request: Request;
  readonly roots: readonly Root[];
  readonly limits: Limits;
  readonly statistics: Statistics;
}

interface Compiled extends CompiledOperation {
  readonly plans: readonly Plan[];
}

/** The plans of an operation's root fields. */
type Planned = Pick<Compiling, 'roots' | 'statistics'> & Pick<Compiled, 'plans'>;

/** A request that notes which of its parts were read that other requests with the same document may have different. */
function watch({ schema, fragments, variableValues, moment }: Request) {
  const read = new Set<keyof Request>();
  const request: Request = {
    schema,
    fragments,
    get variableValues() {
      read.add('variableValues');
      return variableValues;
    },
    get moment() {
      read.add('moment');
      return moment;
    },
  };
  return { request, read };
}

/** The cost of an operation, from those of what its selection reads. */
function totalCost(costs: readonly Cost[], roots: readonly Root[]): Cost {
  return [...costs, ...roots.map(ownCost)].reduce(addCosts, noCost);
}

function costOfNarrowing(statistics: Statistics, plan: RootPlan, narrowing: Narrowing | undefined): Cost {
  if (!narrowing) return costOfRoot(statistics, plan);
  const [column] = columnsOf(plan);
  return addCosts(costOfRoot(statistics, narrowing.likely), costAt(column?.field ?? '', 0, narrowing.work));
}

/** The plan of a root field, or the error from planning it. */
type Plan = RootPlan | { readonly error: unknown };

function executable(plans: readonly Plan[], known?: Statement): Executable {
  const reading = plans.filter((plan): plan is RootPlan => 'slots' in plan && plan.slots.some(isRead));
  const reads = reading.length > 0;
  let printed = known;
  return {
    reads,
    get statement() {
      if (reads) printed ??= print({ roots: reading });
      return printed;
    },
    *decode([row]) {
      const decoded = [];
      for (const plan of plans) {
        decoded.push('error' in plan ? plan : yield* decodePlan(plan, row, reading.indexOf(plan)));
      }
      return decoded;
    },
  };
}

function isRead({ kind }: Slot): boolean {
  return kind !== 'known';
}

/** An error in one root field must not prevent answers to the others. */
function tryToPlan(base: PlanningBase, { selected, request }: Root): Plan {
  try {
    return planRoot(base, selected, request);
  } catch (error) {
    return { error };
  }
}

function* decodePlan(plan: RootPlan, row: Row | undefined, index: number): Steps<DecodedRoot | Unmet> {
  const met = metOf(row, index);
  const unmet = plan.requirements.find((_, position) => met[position] === false);
  return unmet ? { unmet } : yield* decodeRoot(plan, answerOf(row, index));
}

function ownCost({ selected, rows, work }: Root): Cost {
  return costAt(selected.name, rows, work);
}
