import type { Gate, NodeRow } from '../../records/gate.ts';
import { type HccModel, hccId } from './models.ts';

/** The node of a category, without its title. */
export function categoryRow(gate: Gate, model: HccModel, number: number): NodeRow {
  return gate.node('HccCategory', {
    id: hccId(model, number),
    model: model.name,
    number,
    display: model.displayOf(number),
  });
}
