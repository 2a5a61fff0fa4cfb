/** How many rows of a page are looked at before it is checked whether there are enough. */
const batch = 256;

/** Rows in batches. */
export function* inBatches(rows: Uint32Array, size = batch): Generator<Uint32Array> {
  for (let from = 0; from < rows.length; from += size) yield rows.subarray(from, from + size);
}
