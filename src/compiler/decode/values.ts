/** Records of one place, slot by slot: the values of a slot, each at its record's number. */
export type Slots = readonly (readonly unknown[])[];

/** What the graph answers to a root: its values, and the tables that rows name nodes of, their ids first. */
export interface Answer {
  readonly values: readonly unknown[];
  readonly tables: readonly Slots[];
}

/** An object of the answer, by response keys. */
export type Decoded = Record<string | symbol, unknown>;

/** The name of a decoded object's type, where the schema alone does not determine it. */
export const typeNameKey = Symbol('typeName');

/** The answer to root `index` in a statement's only row. */
export function answerOf(row: Readonly<Record<string, unknown>> | undefined, index: number): Answer {
  const [values = [], ...tables] = (row?.[`r${index}`] ?? []) as [Answer['values'], ...Answer['tables']];
  return { values, tables };
}

/** A value that may be missing is wrapped in a list of its own. */
export function unwrap(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : null;
}

/** An alias may be called `__proto__`, which a plain assignment would take for the object's prototype. */
export function setKey(object: Decoded, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}
