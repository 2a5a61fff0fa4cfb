import type { Row, Statement } from '../graph/port.ts';
import type { Statistics } from '../graph/statistics/statistics.ts';
import type { Steps } from '../turns.ts';
import { addCosts, type Cost, costAt, noCost } from './cost.ts';
import { costOfRoot } from './costing/cost-of.ts';
import { type DecodedRoot, decodeRoot } from './decode/decode.ts';
import { answerOf, metOf, typeNameKey } from './decode/values.ts';
import { readModel } from './model/read-model.ts';
import type { CompilerOptions, Limits } from './options.ts';
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
export interface CompiledOperation {
  readonly cost: Cost;
  /** Undefined if the operation reads nothing from the graph. */
  readonly statement: Statement | undefined;
  /** The value of each root, in order; or the error from planning it, or what the graph should have and does not. */
  decode(rows: readonly Row[]): Steps<(DecodedRoot | { readonly error: unknown } | Unmet)[]>;
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
  return {
    compile(request, roots, limits, statistics) {
      const plans = roots.map((root) => tryToPlan({ request, model, limits, statistics, hierarchy }, root));
      const planned = plans.filter((plan): plan is RootPlan => !('error' in plan));
      const reading = planned.filter(({ slots }) => slots.length > 0);
      return {
        cost: [...planned.map((plan) => costOfRoot(statistics, plan)), ...roots.map(ownCost)].reduce(addCosts, noCost),
        statement: reading.length > 0 ? print({ roots: reading }) : undefined,
        *decode([row]) {
          const decoded = [];
          for (const plan of plans) {
            decoded.push('error' in plan ? plan : yield* decodePlan(plan, row, reading.indexOf(plan)));
          }
          return decoded;
        },
      };
    },
  };
}

/** An error in one root field must not prevent answers to the others. */
function tryToPlan(base: PlanningBase, { selected, request }: Root): RootPlan | { readonly error: unknown } {
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
