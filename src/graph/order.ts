/** Compares values of one type for `sort`: texts by UTF-16 code units, which is the order of ids in all answers. */
export function compareValues<Value extends string | number | boolean>(one: Value, other: Value): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The first of `length` positions for which `isBefore` is false, by binary search; `length` if it is true for all. */
export function lowerBound(length: number, isBefore: (position: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
