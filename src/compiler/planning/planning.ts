import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Field, NodeType, SchemaModel } from '../model/model.ts';
import type { Limits } from '../options.ts';
import type { Bounds, NodeSet } from '../plan/predicate.ts';
import type { Requirement } from '../plan/requirement.ts';
import type { FieldShape, NodeShape } from '../plan/shape.ts';
import type { Request, Selected } from '../selection.ts';
import type { Slots } from './slots.ts';

/** What planning needs at one place of an operation, in addition to the selection. */
export interface Planning {
  readonly request: Request;
  readonly model: SchemaModel;
  readonly limits: Limits;
  readonly statistics: Statistics;
  readonly hierarchy: Pick<Bounds, 'label' | 'position' | 'lastPosition'>;
  readonly root: RootState;
  /** Whether there may be several records at this place. */
  readonly repeated: boolean;
  /** Whether nodes that several rows have may be read into a table. False below groups. */
  readonly tables: boolean;
  /** Plans the fields selected on a node. */
  readonly node: (planning: Planning, slots: Slots, type: NodeType, selected: Selected) => NodeShape;
  /** Plans a field of a node or edge. `isAlways` is whether all records in the list have the field. */
  readonly field: (planning: Planning, slots: Slots, field: Field, selected: Selected, isAlways: boolean) => FieldShape;
}

/** What planning collects for a root field. */
export class RootState {
  readonly bounds: Bounds[] = [];
  readonly sets: NodeSet[] = [];
  readonly requirements: Requirement[] = [];
  #tables = 0;

  nextTable(): number {
    this.#tables += 1;
    return this.#tables - 1;
  }
}

/** The planning below a field. `repeated` is whether the field is a list. */
export function below(planning: Planning, repeated: boolean): Planning {
  return { ...planning, repeated: planning.repeated || repeated };
}
