import { each, type Steps } from '../../turns.ts';
import type { Slot } from '../plan/columns.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { ComposedShape } from '../plan/shape.ts';
import { Decoder } from './decoder.ts';
import { type Answer, type Decoded, type Slots, setKey } from './values.ts';

/** The value of a root field, by response keys. */
export interface DecodedRoot {
  readonly value: unknown;
  /** Rows of all lists in it. */
  readonly rows: number;
  /** Whether it lacks something that the schema declares non-null. */
  readonly flawed: boolean;
}

/** Decodes the value of a root field from the graph's answer. */
export function* decodeRoot(root: RootPlan, answer: Answer): Steps<DecodedRoot> {
  const decoder = new Decoder(inOrder(root, withKnown(root, answer)));
  const value = yield* rootValue(decoder, root.shape);
  yield* decoder.fill();
  return { value, rows: decoder.rows, flawed: decoder.flawed };
}

/** The answer with the values that the statement did not return. */
function withKnown({ slots, tables }: RootPlan, answer: Answer): Answer {
  if (!slots.some(({ kind }) => kind === 'known')) return answer;
  const read = answer.values.values();
  return {
    tables: tables ?? answer.tables,
    values: slots.map((slot) => (slot.kind === 'known' ? slot.value : read.next().value)),
  };
}

/** The answer with picked rows in their order, and without the ids by which they are found. */
function inOrder({ slots }: RootPlan, answer: Answer): Answer {
  if (!slots.some((slot) => picksOf(slot))) return answer;
  const values = slots.map((slot, index) => {
    const picks = picksOf(slot);
    return picks ? sorted(answer.values[index] as Slots, picks) : answer.values[index];
  });
  return { ...answer, values };
}

function picksOf(slot: Slot): readonly string[] | undefined {
  return slot.kind === 'column' && slot.column.kind === 'rows' ? slot.column.picked : undefined;
}

function sorted(slots: Slots, ids: readonly string[]): Slots {
  const rows = new Map(slots.at(-1)?.map((id, row) => [id, row]));
  const order = ids.flatMap((id) => rows.get(id) ?? []);
  // Without other values, the ids say how many rows there are.
  const kept = slots.length > 1 ? slots.slice(0, -1) : slots;
  return kept.map((values) => order.map((row) => values[row]));
}

function* rootValue(decoder: Decoder, shape: RootPlan['shape']): Steps<unknown> {
  switch (shape.kind) {
    case 'nodes': {
      const found = yield* decoder.lookedUp(shape.found);
      const nodes = shape.ids.map((id) => found.get(id) ?? null);
      return shape.one ? (nodes[0] ?? null) : nodes;
    }
    case 'connection':
      return decoder.root(shape.connection);
    case 'composed':
      return yield* composeAll(throughLists(yield* compose(decoder, shape.composed)), shape.value);
    case 'open':
      throw new Error('A question must be answered before it is decoded.');
  }
}

/** A list of answers may be long. */
function* composeAll(finish: (value: unknown) => unknown, value: unknown): Steps<unknown> {
  return Array.isArray(value) ? yield* each(value, finish) : finish(value);
}

/** A function from a value in a question's answer to the value for the client. */
function* compose(decoder: Decoder, shape: ComposedShape): Steps<(value: unknown) => unknown> {
  switch (shape.kind) {
    case 'leaf':
      return (value) => value;
    case 'nodes': {
      const found = shape.found ? yield* decoder.lookedUp(shape.found) : new Map<string, Decoded>();
      return (id) => decoder.checked(found.get(String(id)), shape.required);
    }
    case 'object':
      return yield* composeObject(decoder, shape);
  }
}

function* composeObject(
  decoder: Decoder,
  { typeName, fields }: ComposedShape & { readonly kind: 'object' },
): Steps<(value: unknown) => unknown> {
  const ready: { readonly as: string; readonly name: string; readonly finish: (value: unknown) => unknown }[] = [];
  for (const { as, name, of } of fields) ready.push({ as, name, finish: throughLists(yield* compose(decoder, of)) });
  return (value: unknown): Decoded => {
    const object = value as Readonly<Record<string, unknown>>;
    const decoded: Decoded = {};
    for (const { as, name, finish } of ready) {
      setKey(decoded, as, name === '__typename' ? typeName : finish(object[name]));
    }
    return decoded;
  };
}

function throughLists(finish: (value: unknown) => unknown): (value: unknown) => unknown {
  return function each(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(each);
    return value === null || value === undefined ? null : finish(value);
  };
}
