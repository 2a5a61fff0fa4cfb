import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../support/server.ts';
import { post } from '../support/server.ts';

/** What a client knows from earlier answers. */
export interface Samples {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id?: string } }[];
}

/** Collects ids and cursors from all lists of the graph. */
export async function readSamples({ server }: TestServer, schema: GraphQLSchema): Promise<Samples> {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.every(({ name }) => ['where', 'orderBy', 'first', 'after', 'last', 'before'].includes(name)),
  );
  const pages: Page[] = [];
  for (const { name } of lists.filter(({ args }) => args.length > 0)) {
    const response = await server.inject(
      post(`{ ${name}(first: 4) { edges { cursor node { ... on Node { id } } } } }`),
    );
    const { data } = response.json<{ data?: Record<string, Page> }>();
    if (data?.[name]) pages.push(data[name]);
  }
  const edges = pages.flatMap((page) => page.edges);
  return {
    ids: edges.flatMap(({ node }) => (node.id === undefined ? [] : [node.id])),
    cursors: edges.map(({ cursor }) => cursor),
  };
}
