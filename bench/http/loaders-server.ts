// Serves the resolvers with DataLoader, on the Neo4j at NEO4J_URL, until the process is killed.
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { createLoaderContext, createLoaderServer } from '../contestants/loaders.ts';
import { runOnNeo4j } from '../contestants/run.ts';

const run = runOnNeo4j(neo4j.driver(process.env.NEO4J_URL ?? '', undefined, { disableLosslessIntegers: true }));
const { url } = await startStandaloneServer(createLoaderServer(), {
  context: async () => createLoaderContext(run),
  listen: { host: '127.0.0.1', port: 0 },
});
console.log(`Listening at ${url}graphql`);
