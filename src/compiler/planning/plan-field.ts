import type { ComputedField, Field, NodeType, PropertyField, RelatedField, SimilarField } from '../model/model.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { FieldShape } from '../plan/shape.ts';
import type { Selected } from '../selection.ts';
import { readComputed, readNamed } from './filter.ts';
import { bestFirst, readCount } from './page.ts';
import { planConnection, planEdges, shortList } from './plan-connection.ts';
import { planNodes, Rows, scopeOf } from './plan-rows.ts';
import { below, type Planning } from './planning.ts';
import type { Slots } from './slots.ts';

/** Plans a field of a node or edge. `isAlways` is whether all records in the list have the field. */
export function planField(
  planning: Planning,
  slots: Slots,
  field: Field,
  selected: Selected,
  isAlways: boolean,
): FieldShape {
  switch (field.kind) {
    case 'property':
      return planProperty(slots, field, selected, isAlways);
    case 'computed':
      return planComputed(planning, slots, field, selected, isAlways);
    case 'related':
      return planRelated(planning, slots, field, selected);
    case 'similar':
      return planSimilar(planning, slots, field, selected);
  }
}

function planProperty(slots: Slots, field: PropertyField, { key: as }: Selected, isAlways: boolean): FieldShape {
  const { property, nullable, mayLackList } = field;
  const wrapped = nullable || !isAlways;
  const slot = slots.property(property, wrapped, mayLackList);
  return { kind: 'property', as, slot, wrapped, required: !nullable };
}

function planComputed(
  { request: { moment } }: Planning,
  slots: Slots,
  { computed, labels, nullable }: ComputedField,
  { key: as, args }: Selected,
  isAlways: boolean,
): FieldShape {
  const wrapped = nullable || !isAlways;
  const slot = slots.expression(computed.expression(args, { labels, moment }), wrapped);
  return { kind: 'property', as, slot, wrapped, required: !nullable };
}

function planRelated(planning: Planning, slots: Slots, field: RelatedField, selected: Selected): FieldShape {
  const { relation, target, label, arity, nullable, only, expected = shortList } = field;
  const source = { kind: 'related', relation } as const;
  const given: Predicate[] = only === undefined ? [] : [isTrue(planning, target, only)];
  const as = selected.key;
  if (arity === 'connection' && selected.definition) {
    const list = planning.model.list(selected.definition);
    return {
      kind: 'connection',
      as,
      connection: planConnection(planning, slots, list, { source, label, given }, selected),
    };
  }
  const one = arity === 'one';
  const scope = scopeOf(source, target, label, {});
  const planned = planNodes(planning, slots, target, scope, selected, one ? 1 : expected);
  return { kind: 'nodes', as, one, required: !nullable, ...planned };
}

function isTrue(planning: Planning, { fields }: NodeType, property: string): Predicate {
  const field = fields.get(property);
  const computed = field?.kind === 'computed' ? readComputed(planning, field, true) : undefined;
  if (computed) return computed;
  return { kind: 'compare', property, list: false, operator: '=', value: true };
}

const defaultSimilar = 10;

function planSimilar(planning: Planning, slots: Slots, field: SimilarField, selected: Selected): FieldShape {
  const { direction, target, edge, bounds, conditions } = field;
  const { args, nodes, key: as } = selected;
  const first = readCount(planning.limits.maxPageSize, 'first', args.first ?? defaultSimilar, nodes);
  const wanted = [...conditions].flatMap(([name, condition]): Predicate[] =>
    args[name] === null || args[name] === undefined ? [] : [readNamed(planning, condition, args[name], nodes)],
  );
  const through = field.through.get('') ?? field.through.get(String(args.by)) ?? [];
  const where: Predicate | undefined = wanted.length > 0 ? { kind: 'all', of: wanted } : undefined;
  const source = { kind: 'similar', through, direction, first, where, ...bounds } as const;
  const rows = new Rows(planning, {
    field: selected.name,
    scope: scopeOf(source, target, target.label, {}),
    page: bestFirst(target, 'score', first),
    expected: first,
  });
  const fields = planEdges(below(planning, true), rows, { target, edge }, selected);
  const column = rows.column();
  return { kind: 'edges', as, rows: column, slot: slots.column(column), fields };
}
