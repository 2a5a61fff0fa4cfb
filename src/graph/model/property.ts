import type { SourceName } from './sources.ts';

/** The type of a property. Dates are ISO dates such as `2026-11-23`; texts and integers are lists. */
export type PropertyKind = 'text' | 'integer' | 'decimal' | 'flag' | 'date' | 'texts' | 'integers';

/** One property of a label or of a relationship type: `Value` is its type, `Source` who writes it if not the label's. */
export interface Property<Value = unknown, Source extends SourceName = SourceName> {
  readonly kind: PropertyKind;
  /** Whether it may be missing. Rows then have null. */
  readonly isOptional: boolean;
  /** Whether there is an index on it. */
  readonly isIndexed: boolean;
  /** Whether a node's id is a prefix, a colon and this. Then its nodes are found by their ids. */
  readonly isInId: boolean;
  /** Whether it is only for our own statements, and not in the schema. */
  readonly isInternal: boolean;
  /** All possible values; undefined for any value of the kind. */
  readonly values: readonly string[] | undefined;
  /** The label of the nodes whose ids it holds; undefined if it holds no ids. */
  readonly refersTo: string | undefined;
  /** Who writes it. */
  readonly sources: readonly SourceName[];
  /** Only for the type: it never exists at run time. */
  readonly value?: Value;
  readonly source?: Source;
}

/** The type of a property's value. */
export type ValueOf<P> = P extends Property<infer Value> ? Value : never;

/** A builder for properties: `date.optional().internal().from('nucc')`. */
export class PropertyDescription<Value, Source extends SourceName = never> implements Property<Value, Source> {
  readonly kind: PropertyKind;
  readonly isOptional: boolean = false;
  readonly isIndexed: boolean = false;
  readonly isInId: boolean = false;
  readonly isInternal: boolean = false;
  readonly values: readonly string[] | undefined = undefined;
  readonly refersTo: string | undefined = undefined;
  readonly sources: readonly SourceName[] = [];
  declare readonly value?: Value;
  declare readonly source?: Source;

  constructor(kind: PropertyKind, changes: Partial<Property> = {}) {
    this.kind = kind;
    Object.assign(this, changes);
  }

  optional(): PropertyDescription<Value | null, Source> {
    return this.#with({ isOptional: true });
  }

  indexed(): PropertyDescription<Value, Source> {
    return this.#with({ isIndexed: true });
  }

  inId(): PropertyDescription<Value, Source> {
    return this.#with({ isInId: true });
  }

  internal(): PropertyDescription<Value, Source> {
    return this.#with({ isInternal: true });
  }

  referringTo(label: string): PropertyDescription<Value, Source> {
    return this.#with({ refersTo: label });
  }

  /** Replaces the sources of its label or relationship type. */
  from<const Given extends SourceName>(...sources: readonly Given[]): PropertyDescription<Value, Given> {
    return this.#with({ sources });
  }

  #with<NewValue, NewSource extends SourceName>(changes: Partial<Property>): PropertyDescription<NewValue, NewSource> {
    return new PropertyDescription(this.kind, { ...this, ...changes });
  }
}

export const text = new PropertyDescription<string>('text');
export const texts = new PropertyDescription<readonly string[]>('texts');
export const integers = new PropertyDescription<readonly number[]>('integers');
export const integer = new PropertyDescription<number>('integer');
export const decimal = new PropertyDescription<number>('decimal');
export const flag = new PropertyDescription<boolean>('flag');
export const date = new PropertyDescription<string>('date');

/** One of these words. */
export function oneOf<const Word extends string>(values: readonly Word[]): PropertyDescription<Word> {
  return new PropertyDescription<Word>('text', { values });
}

/** A list of some of these words. */
export function someOf<const Word extends string>(values: readonly Word[]): PropertyDescription<readonly Word[]> {
  return new PropertyDescription<readonly Word[]>('texts', { values });
}

/** The properties of a label or of a relationship type, by name. */
export type Properties = Readonly<Record<string, Property>>;

/** A row with these properties. */
export type ValuesOf<P extends Properties> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** The names of the properties that a source may write, if it is one of the sources of their label. */
export type NamesFrom<P extends Properties, Source extends SourceName> = {
  [Name in keyof P]: P[Name] extends Property<unknown, infer Given>
    ? [Given] extends [never]
      ? Name
      : Source extends Given
        ? Name
        : never
    : never;
}[keyof P];

/** The properties, with these sources for all that have no others. */
export function written<P extends Properties>(sources: readonly SourceName[], properties: P): P {
  const named = Object.entries(properties).map(([name, one]) => [
    name,
    one.sources.length > 0 ? one : { ...one, sources },
  ]);
  return Object.fromEntries(named) as P;
}
