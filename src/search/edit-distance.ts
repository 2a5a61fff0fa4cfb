const longest = 64;
let [beforeLast, last, current] = [0, 0, 0].map(() => new Uint8Array(longest + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * How many letters must be changed, added, removed or swapped with the next one to turn one word into the other;
 * `limit + 1` if there are more than `limit`, or a word is longer than any real one. It allocates nothing: a search may
 * compare a word with all words of the index.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const [rows, columns] = [one.length, other.length];
  if (Math.abs(rows - columns) > limit || Math.max(rows, columns) > longest) return limit + 1;
  const beyond = limit + 1;
  for (let column = 0; column <= columns; column++) last[column] = Math.min(column, beyond);
  for (let row = 1; row <= rows; row++) {
    // Cells further from the diagonal than the limit are beyond it.
    const [from, to] = [Math.max(1, row - limit), Math.min(columns, row + limit)];
    let least = from === 1 ? row : beyond;
    current[from - 1] = least;
    for (let column = from; column <= to; column++) {
      const distance = step(one, other, row, column);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return beyond;
    if (to < columns) current[to + 1] = beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[columns] ?? 0, limit + 1);
}

function step(one: string, other: string, row: number, column: number): number {
  const [letter, opposite] = [one.charCodeAt(row - 1), other.charCodeAt(column - 1)];
  const replaced = (last[column - 1] ?? 0) + (letter === opposite ? 0 : 1);
  const distance = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
  const isSwap =
    row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === opposite;
  return isSwap ? Math.min(distance, (beforeLast[column - 2] ?? 0) + 1) : distance;
}
