/** Records slot by slot: for each slot, a list of its values in all records. */
export type Slots = readonly (readonly unknown[])[];

/** The graph's answer to a root field: its values, and tables of nodes, whose first slot has the ids. */
export interface Answer {
  readonly values: readonly unknown[];
  readonly tables: readonly Slots[];
}

/** An object of the answer, by response keys. */
export type Decoded = Record<string | symbol, unknown>;

/** The key of an object's type name, which is set if the schema alone does not determine the type. */
export const typeNameKey = Symbol('typeName');

/** The answer to the root field `index`, from a statement's only row. */
export function answerOf(row: Readonly<Record<string, unknown>> | undefined, index: number): Answer {
  const [values = [], ...tables] = (row?.[`r${index}`] ?? []) as [Answer['values'], ...Answer['tables']];
  return { values, tables };
}

/** Whether the graph has each thing that the root field `index` requires. */
export function metOf(row: Readonly<Record<string, unknown>> | undefined, index: number): readonly unknown[] {
  return (row?.[`q${index}`] ?? []) as readonly unknown[];
}

/** The value in a list of one; null if it is missing. Values that may be missing are wrapped in such lists. */
export function unwrap(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : null;
}

/** Sets a property, even for the alias `__proto__`: a plain assignment would change the object's prototype. */
export function setKey(object: Decoded, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}
