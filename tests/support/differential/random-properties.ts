import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { codeSystemNames } from '../../../src/graph/model/code-systems.ts';
import type { NodeRecord } from '../records.ts';
import { argumentsOf, connectionOf, fieldsOf, isList, storedName } from '../sdl.ts';
import type { Choices } from './choices.ts';
import type { Field } from './field.ts';
import { isOf } from './is-of.ts';

type Properties = Record<string, unknown>;

/** Values for everything that the schema reads of a node or relationship. */
export interface RandomProperties {
  ofNode(node: NodeRecord): Properties;
  /** Of the relationship behind a field; empty if the field has no edges. */
  ofEdge(field: Field): Properties;
}

export function createRandomProperties(
  schema: GraphQLSchema,
  choices: Choices,
  nodes: readonly NodeRecord[],
): RandomProperties {
  function values(fields: readonly Field[]): Properties {
    const entries = fields.flatMap((field) => {
      const reference = argumentsOf(schema, 'references', field);
      if (reference?.after) return [];
      if (reference) return [[String(reference.property), randomReference(field)]];
      const isStored = isLeafType(getNamedType(field.type)) && field.name !== 'cursor';
      return isStored ? [[storedName(schema, field), randomValue(field.type)]] : [];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
  }

  function randomReference({ type }: Field): unknown {
    const ids = nodes.filter(isOf(schema, getNamedType(type).name)).map(({ properties }) => properties.id);
    if (isList(type)) return choices.some(ids, 30);
    return isNonNullType(type) || choices.chance(60) ? choices.of(ids) : null;
  }

  function randomValue(type: GraphQLOutputType): unknown {
    const leaf = getNamedType(type);
    const value = () => {
      if (isEnumType(leaf)) return choices.of(leaf.getValues()).name;
      if (leaf.name === 'Boolean') return choices.chance(50);
      if (leaf.name === 'Float') return choices.below(4) / 2;
      return leaf.name === 'Int' ? choices.below(4) : choices.of(leaf.name === 'Date' ? dates : words);
    };
    if (isList(type)) return [...new Set([value(), value()].slice(choices.below(3)))];
    return isNonNullType(type) || choices.chance(60) ? value() : null;
  }

  /** Properties of the natural order without a field. Positions are below those of the hierarchy, which others are not in. */
  function ordering(label: string): Properties {
    const order = argumentsOf(schema, 'node', schema.getType(label))?.orderedBy;
    return Object.fromEntries((Array.isArray(order) ? order : []).map((name) => [String(name), choices.below(3) - 3]));
  }

  /** When a code is valid and billable, which computed fields and conditions depend on. */
  function validity(label: string): Properties {
    if (!('status' in fieldsOf(schema, label))) return {};
    const day = (name: string) => (choices.chance(50) ? { [name]: choices.of(dates) } : {});
    const status = choices.chance(30) ? { status: choices.of(['DELETED', 'NOT_FOUND']) } : {};
    const billable = 'billable' in fieldsOf(schema, label) ? { billable: choices.chance(50) } : {};
    return Object.assign(status, billable, ...[...stated, ...listed].map(day));
  }

  /** All editions cover all dates: a filter on any other date is refused. */
  function coverage(label: string): Properties {
    if (label === 'Release') return { effectiveFrom: '2025-01-01', effectiveTo: '2026-12-31' };
    return label === 'SourceDocument'
      ? { covers: codeSystemNames, coversFrom: '2025-01-01', coversTo: '2026-12-31' }
      : {};
  }

  return {
    ofNode: ({ label }) => ({
      ...ordering(label),
      ...values(Object.values(fieldsOf(schema, label))),
      ...validity(label),
      ...coverage(label),
    }),
    ofEdge(field) {
      const edgeType = connectionOf(schema, field.type)?.edgeType;
      const { orderedBy } = argumentsOf(schema, 'relationship', field) ?? {};
      const order = orderedBy ? { [String(orderedBy)]: choices.below(3) } : {};
      return { ...order, ...(edgeType && values(Object.values(edgeType.getFields()))) };
    },
  };
}

const words = ['bone', 'Bone density', 'Ménière', 'CT', 'ct, pelvis', '5 % "\\', 'x_y'];
const stated = ['validFrom', 'validTo'];
const listed = ['listedFrom', 'listedTo', 'billableFrom', 'billableTo'];
const dates = ['2025-10-01', '2026-11-23'];
