import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';

/** A route for the schema as a file, with descriptions and without the directives that map it to the graph. */
export function addSchemaFile(server: FastifyInstance, schema: GraphQLSchema): void {
  let text: string | undefined;
  server.get('/schema.graphql', (_request, reply) => {
    text ??= `${printSchema(schema)}\n`;
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(text);
  });
}
