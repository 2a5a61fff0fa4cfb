import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { type Condition, type Predicate, readCondition } from './filter.ts';
import { type Grouping, readGrouping } from './grouping.ts';
import {
  type EdgeType,
  type Field,
  type GraphModel,
  type NodeType,
  type RelatedField,
  type Relation,
  type SimilarField,
  storedValue,
} from './model.ts';
import { bestFirst, type Limits, type Page, readCount, readFirst, readPage } from './page.ts';
import { type Request, type Selected, select } from './selection.ts';
import type {
  ConnectionShape,
  EdgeFieldShape,
  FieldShape,
  NodeShape,
  PartShape,
  TypeNameShape,
  TypeShape,
} from './shape.ts';

/**
 * What is read at one place: values, each in its slot. Rows come back slot by slot, as one list for each slot, which
 * costs a fraction of what rows of maps do.
 */
export interface RecordPlan {
  readonly slots: Slot[];
}

export type Slot =
  /** A value that may be missing comes wrapped in a list of its own: collecting values skips nulls. */
  | { readonly kind: 'property'; readonly property: string; readonly wrapped: boolean }
  /** A value that is computed of `this`, the record, and of the field's arguments. */
  | {
      readonly kind: 'expression';
      readonly expression: string;
      readonly args: Readonly<Record<string, unknown>>;
      readonly wrapped: boolean;
    }
  /** The labels of a node, which tell its type. */
  | { readonly kind: 'labels' }
  /** The value of a row's sort key with this number. */
  | { readonly kind: 'key'; readonly index: number }
  | { readonly kind: 'column'; readonly column: Column };

/** What is read of the nodes at one place. */
export interface NodePlan extends RecordPlan {
  readonly type: NodeType;
}

/** Where the rows of a column come from. */
export type Source =
  | { readonly kind: 'label' }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'relation'; readonly relation: Relation }
  /** Nodes that share neighbours with the owner, by relationships of these types; `first` of them. */
  | {
      readonly kind: 'similar';
      readonly through: string;
      readonly direction: 'OUT' | 'IN';
      readonly first: number;
      readonly asOf: string | undefined;
    };

/** The nodes that a column is about: where they come from, and which of them count. */
export interface Scope {
  readonly source: Source;
  readonly target: NodeType;
  readonly condition: Condition;
}

/** One value beside the properties: a list of rows, their number, or their groups. */
export type Column = RowsColumn | CountColumn | GroupsColumn;

interface ColumnOf<Kind extends string> {
  readonly kind: Kind;
  /** The field that asks for it; prices and limits name it. */
  readonly field: string;
  readonly scope: Scope;
}

export interface RowsColumn extends ColumnOf<'rows'> {
  readonly page: Page;
  /** How many rows come at most, or about how many where nothing limits them. */
  readonly expected: number;
  readonly node: NodePlan;
  /** What is read of the relationship, and the sort keys that cursors are made of. */
  readonly edge: RecordPlan;
  /** The slot of the first sort key in `edge`; undefined where no cursor is asked for. */
  firstKey: number | undefined;
  /**
   * The table that holds the nodes, each once, while the rows only name them: where several parents may lead to the
   * same node, and the node has columns of its own. Undefined where the rows hold their nodes.
   */
  table: number | undefined;
}

export type CountColumn = ColumnOf<'count'>;

export interface GroupsColumn extends ColumnOf<'groups'> {
  readonly grouping: Grouping;
  readonly first: number;
  /** What is read of the node behind each group's key. */
  readonly node: NodePlan;
}

/** What planning needs besides the selection. */
export interface Planning {
  readonly request: Request;
  readonly model: GraphModel;
  readonly limits: Limits;
  /** Counts the tables; undefined below groups, which have none. */
  readonly tables: { count: number } | undefined;
  /** The record that is planned stands in a list. */
  readonly repeated: boolean;
}

/** As the schema has it: null asks for the default too. */
const defaultGroups = 10;

const defaultSimilar = 10;

/** Lists that have no limit of their own are short: sites, steps, statements about one pair. */
const shortList = 10;

/** The search for similar nodes goes through so many neighbours, those first that have the fewest themselves. */
export const mostNeighbours = 500;

/** So many nodes that share the most are compared. */
export const mostCompared = 1_000;

/** What similar nodes share is as much as the search goes through. */
function lengthOf(relation: Relation): number {
  return relation.kind === 'reference' && relation.property === 'sharedIds' ? mostNeighbours : shortList;
}

/** Plans the nodes of a source, in their natural order, with all that is selected of them. */
export function planNodes(
  planning: Planning,
  owner: RecordPlan,
  target: NodeType,
  selected: Selected,
  source: Source,
  expected: number,
) {
  const scope: Scope = { source, target, condition: {} };
  const page = readFirst(planning, scope, selected);
  const rows = createRows(selected, scope, page, page.size ?? expected);
  const slot = addColumn(owner, rows);
  const node = planSelection(within(planning, expected > 1), rows.node, selected);
  shareNodes(planning, rows);
  return { rows, slot, node };
}

/** Plans a connection; `given` is a condition beside those of the client. Rows, count and groups become columns of their own, and only those that are selected. */
export function planConnection(
  planning: Planning,
  owner: RecordPlan,
  { target, edge }: { readonly target: NodeType; readonly edge: EdgeType },
  selected: Selected,
  source: Source,
  given?: Predicate,
): ConnectionShape {
  const scope: Scope = { source, target, condition: readCondition(target, edge, selected, given) };
  const page = readPage(planning, scope, edge, selected);
  const rows = createRows(selected, scope, page, page.size ?? shortList);
  const below = within(planning, true);
  let rowsSlot: number | undefined;
  let countSlot: number | undefined;
  const parts = fieldsOf(planning, selected).map((part): PartShape => {
    const as = part.key;
    if (part.name === '__typename') return typeNameOf(selected, as);
    if (part.name === 'totalCount') {
      countSlot ??= addColumn(owner, { kind: 'count', field: selected.name, scope });
      return { kind: 'count', as, slot: countSlot };
    }
    if (part.name === 'groups') return planGroups(planning, owner, scope, edge, part);
    rowsSlot ??= addColumn(owner, rows);
    if (part.name === 'pageInfo') {
      addKeys(rows);
      return { kind: 'pageInfo', as, fields: fieldsOf(planning, part).map(({ key, name }) => ({ as: key, name })) };
    }
    if (part.name === 'nodes') return { kind: 'nodes', as, node: planSelection(below, rows.node, part) };
    return { kind: 'edges', as, fields: planEdge(below, rows, edge, part) };
  });
  shareNodes(planning, rows);
  return { rows, slot: rowsSlot, parts };
}

function planEdge(planning: Planning, rows: RowsColumn, type: EdgeType, selected: Selected): EdgeFieldShape[] {
  return fieldsOf(planning, selected).map((field): EdgeFieldShape => {
    if (field.name === 'cursor') addKeys(rows);
    if (field.name === 'cursor') return { kind: 'cursor', as: field.key };
    if (field.name === 'node') {
      return { kind: 'node', as: field.key, node: planSelection(planning, rows.node, field) };
    }
    return planField(planning, rows.edge, type, field);
  });
}

function planGroups(
  planning: Planning,
  owner: RecordPlan,
  scope: Scope,
  edge: EdgeType,
  selected: Selected,
): PartShape {
  const { model, limits } = planning;
  const grouping = readGrouping(planning.request.schema, scope.target, edge, selected);
  const first = readCount(limits.maxPageSize, 'first', selected.args.first ?? defaultGroups, selected.nodes);
  const wanted = fieldsOf(planning, selected);
  const node: NodePlan = { ...emptyRecord(), type: model.node('Node') };
  const labelled = grouping.identifies && wanted.some(({ name }) => name === 'label');
  const display = labelled ? addProperty(node, 'display', true) : undefined;
  const below = { ...planning, tables: undefined };
  const fields = wanted.map((field) => ({
    as: field.key,
    name: field.name,
    node: field.name === 'node' && grouping.identifies ? planSelection(below, node, field) : undefined,
  }));
  const slot = addColumn(owner, { kind: 'groups', field: 'groups', scope, grouping, first, node });
  return { kind: 'groups', as: selected.key, slot, display, fields };
}

/** Adds what is selected of a node to its plan, and says where to find it again. */
function planSelection(planning: Planning, plan: NodePlan, selected: Selected): NodeShape {
  const { request, model } = planning;
  const { concrete } = plan.type;
  // Types that select a field by the same part of the document share its column: the text stays linear.
  const planned: { readonly selected: Selected; readonly field: Field; readonly shape: FieldShape }[] = [];
  const types = new Map<string, TypeShape>();
  const labels = concrete.size > 1 ? addSlot(plan, { kind: 'labels' }) : undefined;
  for (const [label, typeName] of concrete) {
    const type = model.node(typeName);
    const wanted = select(request, request.schema.getType(typeName) as GraphQLObjectType, selected.nodes);
    const fields = wanted.map((one) => {
      const field = type.fields.get(one.name);
      const known = planned.find((other) => field && sameField(other.field, field) && sameNodes(other.selected, one));
      if (known) return known.shape;
      const shape = planField(planning, plan, type, one);
      if (field) planned.push({ selected: one, field, shape });
      return shape;
    });
    types.set(label, { typeName, fields });
  }
  return { labels, types };
}

function planField(planning: Planning, owner: RecordPlan, type: NodeType | EdgeType, selected: Selected): FieldShape {
  if (selected.name === '__typename') return { kind: 'typeName', as: selected.key, typeName: type.name };
  const field = type.fields.get(selected.name);
  if (!field) throw new Error(`Field ${type.name}.${selected.name} has no place in the graph.`);
  if (field.kind === 'related') return planRelated(planning, owner, field, selected);
  if (field.kind === 'similar') return planSimilar(planning, owner, field, selected);
  const { property, expression, nullable } = field;
  const wrapped = nullable || !isConcrete(owner);
  const slot =
    expression === undefined
      ? addProperty(owner, property, wrapped)
      : addSlot(owner, { kind: 'expression', expression, args: selected.args, wrapped });
  return { kind: 'property', as: selected.key, slot, wrapped, required: !nullable };
}

function planRelated(planning: Planning, owner: RecordPlan, field: RelatedField, selected: Selected): FieldShape {
  const as = selected.key;
  const source: Source = { kind: 'relation', relation: field.relation };
  const { target, edge, arity, nullable, only } = field;
  if (edge) {
    const given = only === undefined ? undefined : isTrue(only);
    const connection = planConnection(planning, owner, { target, edge }, selected, source, given);
    return { kind: 'connection', as, connection };
  }
  const one = arity !== 'list';
  const { rows, slot, node } = planNodes(planning, owner, target, selected, source, one ? 1 : lengthOf(field.relation));
  return { kind: 'nodes', as, arity: one ? 'one' : 'list', required: !nullable, rows, slot, node };
}

function planSimilar(planning: Planning, owner: RecordPlan, field: SimilarField, selected: Selected): FieldShape {
  const { direction, target, edge } = field;
  const { args, nodes, definition, key: as } = selected;
  const first = readCount(planning.limits.maxPageSize, 'first', args.first ?? defaultSimilar, nodes);
  const through = field.through ?? storedValue(planning.request.schema, definition, 'by', args.by);
  const asOf = typeof args.asOf === 'string' ? args.asOf : undefined;
  const scope: Scope = { source: { kind: 'similar', through, direction, first, asOf }, target, condition: {} };
  const rows = createRows(selected, scope, bestFirst(target, 'score', first), first);
  const fields = planEdge(within(planning, true), rows, edge, selected);
  shareNodes(planning, rows);
  return { kind: 'rows', as, rows, slot: addColumn(owner, rows), fields };
}

function isTrue(property: string): Predicate {
  return { kind: 'compare', property, list: false, operator: '=', value: true };
}

function createRows({ name }: Selected, scope: Scope, page: Page, expected: number): RowsColumn {
  const node: NodePlan = { ...emptyRecord(), type: scope.target };
  const own = { node, edge: emptyRecord(), firstKey: undefined, table: undefined };
  return { kind: 'rows', field: name, scope, page, expected, ...own };
}

/** The planning of what stands below: once several may stand there, they stay several. */
function within(planning: Planning, repeated: boolean): Planning {
  return { ...planning, repeated: planning.repeated || repeated };
}

/** Decides, once the rows are planned, whether their nodes are read into a table. */
function shareNodes({ tables, repeated }: Planning, rows: RowsColumn): void {
  const related = rows.scope.source.kind === 'relation' || rows.scope.source.kind === 'similar';
  if (!tables || !repeated || !related || !rows.node.slots.some(({ kind }) => kind === 'column')) return;
  rows.table = tables.count;
  tables.count += 1;
}

export function addProperty(record: RecordPlan, property: string, wrapped: boolean): number {
  const known = record.slots.findIndex(
    (slot) => slot.kind === 'property' && slot.property === property && slot.wrapped === wrapped,
  );
  return known === -1 ? addSlot(record, { kind: 'property', property, wrapped }) : known;
}

/** Of nodes of several types, any may lack what another one has. */
function isConcrete(record: RecordPlan): boolean {
  return !('type' in record) || (record as NodePlan).type.concrete.size === 1;
}

function addColumn(record: RecordPlan, column: Column): number {
  return addSlot(record, { kind: 'column', column });
}

function addKeys(rows: RowsColumn): void {
  if (rows.firstKey !== undefined) return;
  rows.firstKey = rows.edge.slots.length;
  for (const index of rows.page.sort.keys()) addSlot(rows.edge, { kind: 'key', index });
}

function addSlot({ slots }: RecordPlan, slot: Slot): number {
  return slots.push(slot) - 1;
}

export function columnsOf({ slots }: RecordPlan): Column[] {
  return slots.flatMap((slot) => (slot.kind === 'column' ? [slot.column] : []));
}

export function emptyRecord(): RecordPlan {
  return { slots: [] };
}

/** What is selected of an object that is no node: a connection, an edge, a group. */
function fieldsOf({ request }: Planning, selected: Selected): Selected[] {
  const type = selected.definition && getNamedType(selected.definition.type);
  return isObjectType(type) ? select(request, type, selected.nodes) : [];
}

function typeNameOf({ definition }: Selected, as: string): TypeNameShape {
  return { kind: 'typeName', as, typeName: definition ? getNamedType(definition.type).name : '' };
}

function sameField(a: Field, b: Field): boolean {
  if (a.kind === 'property' && b.kind === 'property') {
    return a.property === b.property && a.expression === b.expression;
  }
  if (a.kind === 'similar' || b.kind === 'similar') return a === b;
  if (a.kind === 'property' || b.kind === 'property') return false;
  return (
    a.target === b.target &&
    a.edge === b.edge &&
    a.arity === b.arity &&
    a.only === b.only &&
    sameRelation(a.relation, b.relation)
  );
}

function sameRelation(a: Relation, b: Relation): boolean {
  if (a.kind === 'reference' && b.kind === 'reference') return a.property === b.property;
  if (a.kind === 'reference' || b.kind === 'reference') return false;
  return (
    a.type === b.type && a.direction === b.direction && a.transitive === b.transitive && a.inherited === b.inherited
  );
}

function sameNodes(a: Selected, b: Selected): boolean {
  return (
    a.key === b.key && a.nodes.length === b.nodes.length && a.nodes.every((node, index) => node === b.nodes[index])
  );
}
