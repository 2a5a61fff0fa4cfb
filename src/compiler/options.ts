import type { GraphQLSchema } from 'graphql';
import type { Condition } from '../graph/condition/condition.ts';
import type { GraphModel } from '../graph/model/graph-model.ts';
import type { Reader } from '../graph/port.ts';
import type { Expression } from './plan/columns.ts';
import type { Subtrees } from './plan/predicate.ts';

/** What the compiler needs: a schema, the graph behind it, and knowledge about what they describe. */
export interface CompilerOptions {
  readonly schema: GraphQLSchema;
  readonly graph: GraphModel;
  readonly knowledge: Knowledge;
}

/** Facts about the subject, by the names that the schema's directives use. */
export interface Knowledge {
  /** Computed fields, by the name in `@computed(by:)`. */
  readonly computed: Readonly<Record<string, ComputedValue>>;
  /** Conditions that are not fields, by the name in `@condition(name:)`. */
  readonly conditions: Readonly<Record<string, NamedCondition>>;
  /** How clients may write values in a filter, by the name of its input type. */
  readonly writings: Readonly<Record<string, Writing>>;
  /**
   * Whether what was computed at one moment holds at another: then it counts as computed at that one, too. Moments are what
   * operations bring along: see `Request.moment`.
   */
  carriesOver(from: unknown, to: unknown): boolean;
  /** The labels that a node with this id may have: it has one of them. Undefined if it may have any. */
  labelsOfId(id: string): readonly string[] | undefined;
  /** The ids that a node with this label may have whose id ends in this value: it has one of them. */
  idsOf(label: string, value: string): readonly string[];
}

/** Where a value or condition is needed. */
export interface Place {
  /** The labels that its nodes may have. */
  readonly labels: readonly string[];
  /** What the operation brought along: see `Request.moment`. */
  readonly moment: unknown;
}

/** A value that is computed from a node's properties. */
export interface ComputedValue {
  /** The properties that it is computed from. */
  readonly properties: readonly string[];
  /** The value for the field's arguments. It may be null only if the field is. @throws {Error} for clients */
  expression(args: Readonly<Record<string, unknown>>, place: Place): Expression;
  /** Filters by the value without arguments. Undefined if the property of the same name has that value. */
  is?(value: unknown, place: Place): Condition | undefined;
}

export type NamedCondition =
  | {
      readonly kind: 'properties';
      readonly properties: readonly string[];
      /** @throws {Error} with a message for clients */
      of(value: string, place: Place): Condition;
      /** Holds if it is known whether the condition does; undefined if that is known of all nodes. */
      known?(value: string, place: Place): Condition | undefined;
    }
  | {
      readonly kind: 'subtree';
      /** The subtrees that the node must be in. @throws {Error} with a message for clients */
      subtreesOf(value: string): Subtrees;
      /** A message for clients if the graph does not have these subtrees. @throws {GraphError} */
      explain(graph: Reader, value: string): Promise<string>;
    };

/** Converts what a client writes to what the graph stores. */
export interface Writing {
  /** @throws {Error} with a message for clients, if no node with the label could have this value */
  exact(label: string, value: string): string;
  /** A message for clients if the graph lacks one of these values. Without it, that is not a mistake. @throws {GraphError} */
  readonly explain?: (graph: Reader, values: readonly string[]) => Promise<string>;
  /** The beginning of a value. It can be any text. */
  beginning(label: string, value: string): string;
}

/** The limits of one operation. */
export interface Limits {
  /** The most rows that a page may have. */
  readonly maxPageSize: number;
}
