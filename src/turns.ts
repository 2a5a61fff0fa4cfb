/**
 * While a computation runs, the event loop waits, and with it all other requests. So a computation that may take long is
 * a generator that yields wherever it may pause, and `inTurns` runs it.
 */

/** A computation that yields wherever it may pause: at least once a millisecond. It returns its result. */
export type Steps<T> = Generator<undefined, T>;

/** How long computations may run in one turn of the event loop, all of them together, in milliseconds. */
const longestTurn = 3;

/** A computation that has not finished, and how many turns it has had. */
interface Waiting {
  readonly turns: number;
  readonly resume: () => void;
}

const waiting: Waiting[] = [];

/** When computations must pause; undefined if none has run in this turn. */
let deadline: number | undefined;

/** Runs a computation. Whenever its turn is over, the event loop does other work first. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (let turns = 0; ; turns += 1) {
    const until = beginTurn();
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise<void>((resume) => void waiting.push({ turns, resume }));
  }
}

/**
 * A pause in which the event loop does other work, if a step that cannot be divided has taken as long as a turn may.
 * @param started when it began, by `performance.now()`
 * @returns undefined if no pause is due
 */
export function pauseAfterLong(started: number): Promise<void> | undefined {
  if (performance.now() - started < longestTurn) return undefined;
  return new Promise((resume) => void setImmediate(resume));
}

/** Runs a computation without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The results for all items, in order. The computation may pause after each item. */
export function* each<Item, Result>(items: Iterable<Item>, of: (item: Item) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(of(item));
    yield;
  }
  return results;
}

/** Lists of this length are sorted without a pause. */
const shortList = 2_048;

/** The items in order. The computation may pause while it sorts. */
export function* sorted<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Steps<Item[]> {
  if (items.length <= shortList) {
    yield;
    return items.toSorted(compare);
  }
  const middle = items.length >>> 1;
  const first = yield* sorted(items.slice(0, middle), compare);
  const second = yield* sorted(items.slice(middle), compare);
  return yield* merged(first, second, compare);
}

function* merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  const items: Item[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    if (items.length % shortList === 0) yield;
    const [a, b] = [one[left], other[right]];
    if (a === undefined || b === undefined) break;
    // Items that are equal keep their order.
    if (compare(a, b) <= 0) {
      items.push(a);
      left += 1;
    } else {
      items.push(b);
      right += 1;
    }
  }
  for (; left < one.length; left += 1) items.push(one[left] as Item);
  for (; right < other.length; right += 1) items.push(other[right] as Item);
  return items;
}

function beginTurn(): number {
  if (deadline === undefined) {
    deadline = performance.now() + longestTurn;
    setImmediate(endTurn);
  }
  return deadline;
}

/** Resumes only one computation, because Node runs everything that is due before it turns to other work. */
function endTurn(): void {
  deadline = undefined;
  const next = takeNext();
  if (!next) return;
  beginTurn();
  next.resume();
}

/** Short computations need not wait for long ones: whichever has had the fewest turns is next. */
function takeNext(): Waiting | undefined {
  const [first] = waiting;
  if (!first) return undefined;
  const next = waiting.reduce((least, one) => (one.turns < least.turns ? one : least), first);
  waiting.splice(waiting.indexOf(next), 1);
  return next;
}
