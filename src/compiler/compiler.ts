import type { Row, Statement } from '../graph/port.ts';
import { addCosts, type Cost, costOf, noCost } from './cost.ts';
import { type DecodedRoot, decodeRoot } from './decode/decode.ts';
import { answerOf, typeNameKey } from './decode/values.ts';
import { readModel } from './model/read-model.ts';
import type { CompilerOptions, Limits } from './options.ts';
import type { RootPlan } from './plan/plan.ts';
import { type PlanningBase, planRoot, type RootRequest } from './planning/plan-root.ts';
import { print } from './print/print.ts';
import type { Request, Selected } from './selection.ts';

export { type Cost, noCost } from './cost.ts';
/** The door: what the rest of the program uses of the compiler is exported here, and nowhere else. */
export { readCursor, writeCursor } from './cursor.ts';
export type { CompilerOptions, Knowledge, Limits } from './options.ts';
export { readCount } from './planning/page.ts';
export type { RootRequest } from './planning/plan-root.ts';
export { type Request, type Selected, select, selectRoots } from './selection.ts';
export { typeNameKey };

/** A root field of an operation, and what it asks for. */
export interface Root {
  readonly selected: Selected;
  readonly request: RootRequest;
  /** What it costs besides the rows that are read for its selection. */
  readonly cost: number;
}

/** An operation, ready to be asked, and how the graph's answer becomes the values of its root fields. */
export interface CompiledOperation {
  readonly cost: Cost;
  /** Undefined where nothing has to be asked. */
  readonly statement: Statement | undefined;
  /** The value of each root, in order, or the error that its planning gave. */
  decode(rows: readonly Row[]): (DecodedRoot | { readonly error: unknown })[];
}

/** Turns the selections of an operation into one statement. */
export interface Compiler {
  compile(request: Request, roots: readonly Root[], limits: Limits): CompiledOperation;
}

/**
 * Reads the schema once.
 * @throws {SchemaError} that lists all that the schema asks for and the graph does not have
 */
export function createCompiler(options: CompilerOptions): Compiler {
  const model = readModel(options);
  const { mark: label, hierarchy: described } = options.graph;
  const hierarchy = { label, position: described.position, lastPosition: described.lastPosition };
  return {
    compile(request, roots, limits) {
      const plans = roots.map((root) => tryToPlan({ request, model, limits, hierarchy }, root));
      const planned = plans.filter((plan): plan is RootPlan => !('error' in plan));
      const asked = planned.filter(({ slots }) => slots.length > 0);
      return {
        cost: [...planned.map((plan) => costOf(plan)), ...roots.map(ownCost)].reduce(addCosts, noCost),
        statement: asked.length > 0 ? print({ roots: asked }) : undefined,
        decode: ([row]) =>
          plans.map((plan) => ('error' in plan ? plan : decodeRoot(plan, answerOf(row, asked.indexOf(plan))))),
      };
    },
  };
}

/** What is wrong with one root field does not keep the others from being answered. */
function tryToPlan(base: PlanningBase, { selected, request }: Root): RootPlan | { readonly error: unknown } {
  try {
    return planRoot(base, selected, request);
  } catch (error) {
    return { error };
  }
}

function ownCost({ selected, cost }: Root): Cost {
  return { rows: cost, mostExpensive: { path: selected.name, rows: cost } };
}
