import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import type { Property } from '../../graph/model/property.ts';
import { isDerived } from '../plan/relation.ts';
import { storedName } from './directives.ts';
import { leafMisfit } from './leaf.ts';
import type { Field, FilterField, FilterType, RelatedField } from './model.ts';
import { namedCondition } from './named-condition.ts';
import { operators } from './operators.ts';
import { nodeOwner, type Owner, type Reading } from './reading.ts';

/** The nodes or edges that an input type filters, with their fields. */
export interface Filtered {
  readonly owner: Owner;
  readonly fields: ReadonlyMap<string, Field>;
}

const junctions: Readonly<Record<string, 'all' | 'any' | 'not'>> = { and: 'all', or: 'any', not: 'not' };

/** Reads input types for conditions, each once for a kind of node or edge: they can refer to each other. */
export function createFilterReader(reading: Reading) {
  const known = new Map<string, FilterType>();

  function readFilter(type: GraphQLInputObjectType, filtered: Filtered): FilterType {
    const key = `${type.name} ${filtered.owner.name}`;
    const before = known.get(key);
    if (before) return before;
    const fields = new Map<string, FilterField>();
    known.set(key, { fields });
    for (const input of Object.values(type.getFields())) {
      const field = readFilterField(input, filtered, `${type.name}.${input.name}`);
      if (field) fields.set(input.name, field);
    }
    return { fields };
  }

  function readFilterField(input: GraphQLInputField, filtered: Filtered, coordinate: string): FilterField | undefined {
    const junction = junctions[input.name];
    if (junction) return { kind: 'junction', of: junction };
    const condition = namedCondition(reading, filtered.owner, input, coordinate);
    if (condition) return { kind: 'named', ...condition };
    const related = filtered.fields.get(input.name);
    if (related?.kind === 'related') return readRelated(input, related, coordinate);
    return readComparison(input, filtered, coordinate);
  }

  function readRelated(input: GraphQLInputField, field: RelatedField, coordinate: string): FilterField | undefined {
    const type = getNamedType(input.type);
    const conditions = isInputObjectType(type) && field.arity !== 'one' ? type.getFields().some?.type : type;
    const where = getNamedType(conditions);
    if (!isInputObjectType(where)) {
      reading.faults.add(coordinate, 'must have conditions on related nodes: some, none, every.', input);
      return undefined;
    }
    const { relation, label, target } = field;
    if (isDerived(relation)) {
      reading.faults.add(coordinate, 'must not filter by nodes that are derived.', input);
      return undefined;
    }
    const filtered: Filtered = { owner: nodeOwner(reading, target), fields: target.fields };
    const nodes = { relation, label: target.label, where: readFilter(where, filtered) };
    if (field.arity === 'one') return { kind: 'node', nodes };
    return { kind: 'related', related: { nodes, count: { relation, label } } };
  }

  function readComparison(
    input: GraphQLInputField,
    { owner, fields }: Filtered,
    coordinate: string,
  ): FilterField | undefined {
    const property = storedName(input);
    const described = owner.property(property);
    const type = getNamedType(input.type);
    const fault = described
      ? operandMisfit(input.type, described)
      : `filters by ${property}, which ${owner.name} does not have in the graph`;
    if (fault) reading.faults.add(coordinate, `${fault}.`, input);
    const writing = reading.knowledge.writings[type.name];
    const { labels } = owner;
    const list = described?.kind === 'texts' || described?.kind === 'integers';
    const field = fields.get(input.name);
    return {
      kind: 'property',
      property,
      list,
      computed: field?.kind === 'computed' ? field : undefined,
      writing: writing && labels.length > 0 ? { labels, writing } : undefined,
    };
  }

  return readFilter;
}

/** Why an input type cannot filter by the property; undefined if it can. */
function operandMisfit(type: GraphQLInputType, property: Property): string | undefined {
  const named = getNamedType(type);
  const operands = isInputObjectType(named) ? Object.values(named.getFields()) : [];
  const unknown = operands.filter(({ name }) => !Object.hasOwn(operators, name));
  if (unknown.length > 0) return `has the operators ${unknown.map(({ name }) => name).join(', ')}, which do not exist`;
  const leaves = operands.length > 0 ? operands.map((one) => getNamedType(one.type)) : [named];
  return leaves.map((leaf) => leafMisfit(leaf, property)).find((one) => one !== undefined);
}
