/**
 * Hands items to `work` together: all that come in the same turn of the event loop. Each gets its own result back, and
 * all of them the failure.
 */
export function gather<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let items: Item[] = [];
  let results: Promise<readonly Result[]> | undefined;

  async function hand(): Promise<readonly Result[]> {
    await Promise.resolve();
    const gathered = items;
    [items, results] = [[], undefined];
    return work(gathered);
  }

  return async (item) => {
    const place = items.push(item) - 1;
    results ??= hand();
    return (await results)[place] as Result;
  };
}
