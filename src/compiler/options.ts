import type { GraphQLSchema } from 'graphql';
import type { Condition } from '../graph/condition/condition.ts';
import type { GraphModel } from '../graph/model/graph-model.ts';
import type { Expression } from './plan/columns.ts';

/** What the compiler compiles for: a schema, the graph behind it, and what is known of the field that both are about. */
export interface CompilerOptions {
  readonly schema: GraphQLSchema;
  readonly graph: GraphModel;
  readonly knowledge: Knowledge;
}

/** Facts of the field, by the names under which the schema's directives ask for them. */
export interface Knowledge {
  /** Computed fields, by the name in `@computed(by:)`. */
  readonly computed: Readonly<Record<string, ComputedValue>>;
  /** Conditions that are no fields, by the name in `@condition(name:)`. */
  readonly conditions: Readonly<Record<string, NamedCondition>>;
  /** How clients may write the values of a filter, by the name of its input type. */
  readonly writings: Readonly<Record<string, Writing>>;
}

/** A value that is computed from a node's properties. */
export interface ComputedValue {
  /** The properties that it is computed from. */
  readonly properties: readonly string[];
  /** The field's value, by the field's arguments. It must never be null. */
  expression(args: Readonly<Record<string, unknown>>): Expression;
}

export type NamedCondition =
  | { readonly kind: 'properties'; readonly properties: readonly string[]; of(value: string): Condition }
  /** The node lies in the subtree under the node with this id. @throws {Error} that a client may read */
  | { readonly kind: 'subtree'; idOf(value: string): string };

/** Reads what a client writes as the graph stores it. */
export interface Writing {
  /** @throws {Error} that a client may read, if no node of the label could ever have this value */
  exact(label: string, value: string): string;
  /** The beginning of a value; any text is a possible one. */
  beginning(label: string, value: string): string;
}

/** What one operation may ask for. */
export interface Limits {
  /** The most rows that a page may have. */
  readonly maxPageSize: number;
}
