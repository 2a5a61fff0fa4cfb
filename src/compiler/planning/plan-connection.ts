import type { EdgeType, ListType } from '../model/model.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { Relation } from '../plan/relation.ts';
import type { Source } from '../plan/scope.ts';
import type { ConnectionShape, EdgeFieldShape, PartShape } from '../plan/shape.ts';
import { type Selected, selectBelow, typeNameOf } from '../selection.ts';
import { findAnchor } from './anchor.ts';
import { readFilter } from './filter.ts';
import { withSets } from './members.ts';
import { readPage } from './page.ts';
import { planGroups } from './plan-groups.ts';
import { Rows, scopeOf } from './plan-rows.ts';
import { below, type Planning } from './planning.ts';
import type { Slots } from './slots.ts';
import { findSmallerStart } from './smaller-start.ts';

/** The expected size of lists without a limit. They are short: sites, steps, assertions about one pair. */
export const shortList = 10;

/** Where to find the nodes of a connection, and the conditions on them in addition to the client's. */
export interface ConnectionSource {
  readonly source: Source;
  /** The label to match the nodes by; undefined if all nodes of the source have it. */
  readonly label: string | undefined;
  readonly given: readonly Predicate[];
}

/** Plans a connection. Its rows, count and groups become separate columns, if they are selected. */
export function planConnection(
  planning: Planning,
  slots: Slots,
  list: ListType,
  { source, label, given }: ConnectionSource,
  selected: Selected,
): ConnectionShape {
  const filter = readFilter(planning, list, selected, given);
  const started = scopeOf(anchored(planning, source, list, filter.node), list.target, label, filter);
  const scope = withSets({ statistics: planning.statistics, sets: planning.root.sets }, started);
  const page = readPage(planning, list, source, selected);
  const rows = new Rows(planning, { field: selected.name, scope, page, expected: page.size ?? shortList });
  const inner = below(planning, true);
  let needsRows = false;
  let count: number | undefined;
  const parts = selectBelow(planning.request, selected).map((part): PartShape => {
    const as = part.key;
    switch (part.name) {
      case '__typename':
        return { kind: 'typeName', as, typeName: typeNameOf(selected) };
      case 'totalCount':
        count ??= slots.column({ kind: 'count', field: selected.name, scope, degree: degreeOf(scope) });
        return { kind: 'count', as, slot: count };
      case 'groups':
        return planGroups(planning, slots, list, scope, part);
    }
    needsRows = true;
    if (part.name === 'nodes') return { kind: 'nodes', as, node: planning.node(inner, rows.node, list.target, part) };
    if (part.name === 'edges') return { kind: 'edges', as, fields: planEdges(inner, rows, list, part) };
    const fields = selectBelow(planning.request, part).map(({ key, name }) => ({ as: key, name }));
    if (fields.some(({ name }) => name === 'startCursor' || name === 'endCursor')) rows.addKeys();
    return { kind: 'pageInfo', as, fields };
  });
  const column = rows.column();
  return { rows: column, slot: needsRows ? slots.column(column) : undefined, parts };
}

/** Plans the fields selected on the edges of a list. */
export function planEdges(
  planning: Planning,
  rows: Rows,
  { target, edge }: { readonly target: ListType['target']; readonly edge: EdgeType },
  selected: Selected,
): EdgeFieldShape[] {
  return selectBelow(planning.request, selected).map((field): EdgeFieldShape => {
    const as = field.key;
    if (field.name === '__typename') return { kind: 'typeName', as, typeName: edge.name };
    if (field.name === 'node') return { kind: 'node', as, node: planning.node(planning, rows.node, target, field) };
    if (field.name === 'cursor') {
      rows.addKeys();
      return { kind: 'cursor', as };
    }
    const known = edge.fields.get(field.name);
    if (!known) throw new Error(`${edge.name}.${field.name} must be in the graph.`);
    return planning.field(planning, rows.edge, known, field, true);
  });
}

function anchored(
  { model, statistics }: Planning,
  source: Source,
  { target }: ListType,
  node: Predicate | undefined,
): Source {
  if (source.kind !== 'all' || !node) return source;
  const anchor = findAnchor(model, target.label, node) ?? findSmallerStart(statistics, target.label, node);
  return { ...source, anchor };
}

/** The relation whose degree is the count; undefined if there are conditions on the nodes. */
function degreeOf({ source, label, filter }: { source: Source; label: string | undefined; filter: object }) {
  const plain = source.kind === 'related' && Object.keys(filter).length === 0 && !isNearest(source.relation);
  return plain ? { relation: source.relation, label } : undefined;
}

/** Whether relationships are counted only after they have been found. */
function isNearest(relation: Relation): boolean {
  return relation.kind === 'traversal' && (relation.nearest !== undefined || relation.derived !== undefined);
}
