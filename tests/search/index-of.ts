import type { Entry } from '../../src/search/entry.ts';
import { find } from '../../src/search/find.ts';
import { IndexBuilder } from '../../src/search/index-builder.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { atOnce } from '../../src/turns.ts';

/** An index of diagnoses with their codes, titles, and any other given properties. */
export function indexOf(...entries: (Pick<Entry, 'code'> & { title: string } & Partial<Entry>)[]): SearchIndex {
  const builder = new IndexBuilder();
  for (const { code, title, ...others } of entries) {
    const id = `ICD10CM:${code}`;
    builder.add({
      id,
      system: 'ICD10CM',
      code,
      status: null,
      validTo: null,
      listedTo: null,
      billable: null,
      billableFrom: null,
      billableTo: null,
      texts: [['TITLE', title]],
      ...others,
    });
  }
  return atOnce(builder.build());
}

/** The codes that a search finds; ids of other code systems than ICD-10-CM. */
export function search(
  index: SearchIndex,
  text: string,
  { day = 20261123, ...more }: Partial<Parameters<typeof find>[1]> & { readonly day?: number } = {},
): string[] {
  const all = { systems: undefined, billable: undefined, first: 10, after: undefined };
  const dayOf = () => ({ date: day, covered: day, begun: true });
  return atOnce(find(index, { text, dayOf, ...all, ...more })).hits.map(({ id }) => id.replace('ICD10CM:', ''));
}
