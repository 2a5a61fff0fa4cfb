import type { Field, NodeType, SchemaModel } from '../model/model.ts';
import type { Limits } from '../options.ts';
import type { Bounds } from '../plan/predicate.ts';
import type { FieldShape, NodeShape } from '../plan/shape.ts';
import type { Request, Selected } from '../selection.ts';
import type { Slots } from './slots.ts';

/** What planning needs at one place of an operation besides the selection there. */
export interface Planning {
  readonly request: Request;
  readonly model: SchemaModel;
  readonly limits: Limits;
  readonly hierarchy: Omit<Bounds, 'id'>;
  readonly root: RootState;
  /** Whether several records may stand at this place. */
  readonly repeated: boolean;
  /** Whether nodes that several rows name may be read into a table; not below groups. */
  readonly tables: boolean;
  /** Plans what is selected of a node, and gives where to find it again. */
  readonly node: (planning: Planning, slots: Slots, type: NodeType, selected: Selected) => NodeShape;
  /** Plans a field of a node or an edge. `isAlways` is whether all records of the place have the field. */
  readonly field: (planning: Planning, slots: Slots, field: Field, selected: Selected, isAlways: boolean) => FieldShape;
}

/** What the plan of a root collects while it grows. */
export class RootState {
  readonly bounds: Bounds[] = [];
  #tables = 0;

  nextTable(): number {
    this.#tables += 1;
    return this.#tables - 1;
  }
}

/** The planning below a list: once several records may stand there, they stay several. */
export function below(planning: Planning, repeated: boolean): Planning {
  return { ...planning, repeated: planning.repeated || repeated };
}
