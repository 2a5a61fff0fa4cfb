/** The value of a root field, by response keys, or the error that it failed with. */
export type Outcome =
  /** A value is flawed if it lacks something that the schema declares non-null. */
  { readonly value: unknown; readonly flawed: boolean } | { readonly error: unknown };

/** The outcomes of an operation. */
export interface Outcomes {
  /** By the response keys of root fields. Fields that graphql-js answers, such as `__schema`, are missing. */
  readonly byKey: ReadonlyMap<string, Outcome>;
  /**
   * The whole answer; undefined if a root field failed, is flawed, or is missing. Then graphql-js completes the answer
   * from the outcomes: it knows where errors and nulls go.
   */
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** The outcomes of an operation that has not been run. */
export const noOutcomes: Outcomes = { byKey: new Map(), data: undefined };

/** The whole answer; undefined unless every root field has a flawless value. */
export function dataOf(byKey: Outcomes['byKey']): Outcomes['data'] {
  const values = [...byKey].map(([key, outcome]) => ({ key, outcome }));
  if (!values.every(({ outcome }) => 'value' in outcome && !outcome.flawed)) return undefined;
  return Object.fromEntries(values.map(({ key, outcome }) => [key, 'value' in outcome ? outcome.value : null]));
}

/** The value of a root field, for graphql-js. @throws the error that the field failed with */
export function takeOutcome({ byKey }: Outcomes, key: string): unknown {
  const outcome = byKey.get(key);
  if (!outcome) throw new Error(`The root field ${key} must have been answered.`);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
