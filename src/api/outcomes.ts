/** What became of a root field: its value by response keys, or why there is none. */
export type Outcome =
  /** A value is flawed where something is missing in it that the schema promises. */
  { readonly value: unknown; readonly flawed: boolean } | { readonly error: unknown };

/** What became of an operation. */
export interface Outcomes {
  /** By the root fields' response keys. Fields that are not ours, such as `__schema`, are missing. */
  readonly byKey: ReadonlyMap<string, Outcome>;
  /**
   * The whole answer; undefined where root fields failed, are flawed or are not ours. Then graphql-js completes the
   * outcomes: it knows where errors and nulls go.
   */
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** Those of an operation that has not been asked. */
export const noOutcomes: Outcomes = { byKey: new Map(), data: undefined };

/** The whole answer, if every root field has a value without a flaw. */
export function dataOf(byKey: Outcomes['byKey']): Outcomes['data'] {
  const values = [...byKey].map(([key, outcome]) => ({ key, outcome }));
  if (!values.every(({ outcome }) => 'value' in outcome && !outcome.flawed)) return undefined;
  return Object.fromEntries(values.map(({ key, outcome }) => [key, 'value' in outcome ? outcome.value : null]));
}

/** The value of a root field, for graphql-js. @throws what the field failed with */
export function takeOutcome({ byKey }: Outcomes, key: string): unknown {
  const outcome = byKey.get(key);
  if (!outcome) throw new Error(`The root field ${key} must have been answered.`);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
