import { type Label, type NodeProperties, nodeLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import {
  type ReferenceRelationshipType,
  type RelationshipProperties,
  referenceRelationships,
} from '../../src/graph/model/relationships.ts';
import type { SourceName } from '../../src/graph/model/sources.ts';
import { plainValues } from './plain-values.ts';
import { isOfKind } from './property-values.ts';

/** Never there at run time: rows have it in their types, so that nothing but a gate can make them. */
declare class Checked {
  protected readonly checked: true;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What to write to a node. A null removes the property; a property that is left out stays as it is. A new node also gets
 * `initially`, until a source that knows better writes the same properties.
 */
export type NodeRow = Checked & {
  readonly label: Label;
  readonly id: string;
  readonly properties: Values;
  readonly initially?: Values;
};

/** A relationship of reference data to write, with its ends by id. Its document is added when it is written. */
export type ReferenceRow = Checked & {
  readonly type: ReferenceRelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
};

/** A relationship of reference data by its type and ends: one document states it once. */
export type ReferenceKey = Pick<ReferenceRow, 'type' | 'from' | 'to'>;

/** The key as text. */
export function textOfKey({ type, from, to }: ReferenceKey): string {
  return `${type} ${from} ${to}`;
}

type Some<All> = { readonly [Name in keyof All]?: All[Name] | undefined };

/** What a row may say of a node with this label. */
export type NodeValues<L extends Label> = L extends Label ? Some<NodeProperties<L>> : never;

/** What a row may say of a relationship of this type. */
type ReferenceValues<T extends ReferenceRelationshipType> = T extends ReferenceRelationshipType
  ? Some<Omit<RelationshipProperties<T>, 'documentId'>>
  : never;

/**
 * A source's only way into the graph: its rows hold what the graph model lets the source write, and nothing else. Control
 * characters in texts are left out.
 */
export interface Gate {
  /** @throws {GateError} */
  node<L extends Label>(
    label: L,
    properties: NodeValues<L> & { readonly id: string },
    initially?: NodeValues<L>,
  ): NodeRow;
  /** @throws {GateError} */
  reference<T extends ReferenceRelationshipType>(
    type: T,
    from: string,
    to: string,
    properties?: ReferenceValues<T>,
  ): ReferenceRow;
}

/** A row that contradicts the graph model. The fault is in the source's code, not in its file. */
class GateError extends Error {
  override readonly name = 'GateError';
}

/** The gate of a source. */
export function gateOf(source: SourceName): Gate {
  return {
    node(label, properties, initially) {
      const values: Values = properties;
      check(source, label, nodeLabels[label].properties, initially ? { ...initially, ...values } : values);
      const plain = plainValues(properties);
      return { label, id: plain.id, properties: plain, ...(initially && { initially }) } as unknown as NodeRow;
    },
    reference(type, from, to, properties) {
      const described: Properties = referenceRelationships[type].properties;
      const values = plainValues(properties ?? {});
      check(source, type, described, values);
      requireAll(`${type} from ${from}`, described, { ...values, documentId: 'added later' });
      return { type, from, to, properties: values } as unknown as ReferenceRow;
    },
  };
}

/** The row of a node that the graph does not have: it lacks nothing that its label requires. @throws {GateError} */
export function requireWhole(row: NodeRow): NodeRow {
  const properties = { ...row.initially, ...row.properties };
  requireAll(`${row.label} ${row.id}`, nodeLabels[row.label].properties, properties);
  return row.initially ? ({ ...row, properties } as NodeRow) : row;
}

function requireAll(row: string, described: Properties, values: Values): void {
  for (const name in described) {
    if (described[name]?.isOptional || (values[name] ?? null) !== null) continue;
    throw new GateError(`A row must have all that the graph model requires, but ${row} lacks ${name}.`);
  }
}

function check(source: SourceName, owner: string, described: Properties, values: Values): void {
  for (const name in values) {
    const value = values[name];
    // Any source may write to a node that it knows by its id.
    if (value === undefined || name === 'id') continue;
    const property = described[name];
    if (!property)
      throw new GateError(`${source} must write properties of the graph model, but ${owner}.${name} is not one.`);
    if (!property.sources.includes(source)) {
      throw new GateError(
        `${owner}.${name} must be written by ${property.sources.join(' or ')}, but ${source} wrote it.`,
      );
    }
    if (!isOfKind(property, value)) {
      const rule = property.values ? `one of ${property.values.join(', ')}` : `of kind ${property.kind}`;
      throw new GateError(`${owner}.${name} must be ${rule}, but ${source} wrote ${JSON.stringify(value)}.`);
    }
  }
}
