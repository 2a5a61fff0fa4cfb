import { readFileSync } from 'node:fs';
import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';

const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8');

/**
 * @neo4j/graphql on the same data, with the schema that it generates from a few types. It needs a context for each request.
 */
export async function createNeo4jGraphqlServer(driver: Driver): Promise<ApolloServer<BaseContext>> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return new ApolloServer<BaseContext>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
}

/** Names the database, which saves a lookup. */
export const neo4jGraphqlContext = () => ({ sessionConfig: { database: 'neo4j' } });
