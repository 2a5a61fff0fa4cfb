// Serves @neo4j/graphql, on the Neo4j at NEO4J_URL, until the process is killed.
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { createNeo4jGraphqlServer, neo4jGraphqlContext } from '../contestants/neo4j-graphql.ts';

const driver = neo4j.driver(process.env.NEO4J_URL ?? '', undefined, { disableLosslessIntegers: true });
const { url } = await startStandaloneServer(await createNeo4jGraphqlServer(driver), {
  context: async () => neo4jGraphqlContext(),
  listen: { host: '127.0.0.1', port: 0 },
});
console.log(`Listening at ${url}graphql`);
