/** The rows of a page that is asked for in one request, at most. */
export const largestPage = 1000;
/** A file has no more rows than this. */
export const mostRows = 10_000;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * The rows of all pages, one page after another. No page follows once there are `most` rows, so there can be a few more.
 * @param read reads the page after a cursor; undefined if there is nothing to read
 */
export async function allRows<Row>(
  read: (after: string | undefined) => Promise<Page<Row> | undefined>,
  most = mostRows,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    rows.push(...(page?.rows ?? []));
    after = (page?.pageInfo.hasNextPage && page.pageInfo.endCursor) || undefined;
  } while (after && rows.length < most);
  return rows;
}
