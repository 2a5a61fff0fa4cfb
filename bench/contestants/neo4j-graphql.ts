import { readFileSync } from 'node:fs';
import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import type { Operation } from '../operations/operation.ts';
import type { Contestant } from './contestant.ts';
import { graphqlContestant } from './graphql-contestant.ts';

const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8');

/** @neo4j/graphql on the same data, with the schema that it generates from a few types. */
export async function neo4jGraphql(driver: Driver): Promise<Contestant> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const apollo = new ApolloServer<BaseContext>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  const context = () => ({ sessionConfig: { database: 'neo4j' } });
  return graphqlContestant('neo4j-graphql', apollo, context, (operation: Operation) => operation.neo4jGraphql);
}
