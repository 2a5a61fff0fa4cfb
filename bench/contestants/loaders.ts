import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';
import type { Run } from '../operations/operation.ts';
import { type LoaderContext, loaderResolvers } from './loader-resolvers.ts';
import { type LoaderName, loaderStatements } from './loader-statements.ts';

const typeDefs = readFileSync(new URL('loaders.graphql', import.meta.url), 'utf8');

/** Resolvers with DataLoader and one static statement per field, as many servers have. They need a context for each request. */
export function createLoaderServer(): ApolloServer<LoaderContext> {
  return new ApolloServer<LoaderContext>({
    typeDefs,
    resolvers: loaderResolvers,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
}

/** The loaders of one request. */
export function createLoaderContext(run: Run): LoaderContext {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    load(name, key, first = 0) {
      const id = `${name} ${first}`;
      const loader = loaders.get(id) ?? new DataLoader((keys: readonly string[]) => loadMany(run, name, keys, first));
      loaders.set(id, loader);
      return loader.load(key);
    },
  };
}

async function loadMany(run: Run, name: LoaderName, keys: readonly string[], first: number): Promise<unknown[]> {
  const rows = await run(loaderStatements[name], { keys, first: neo4j.int(first) });
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return keys.map((key) => values.get(key) ?? null);
}
