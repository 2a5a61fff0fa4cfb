// Answers every request with the text in ANSWER, until the process is killed.
import fastify from 'fastify';

const { ANSWER } = process.env;
const server = fastify();
server.post('/graphql', (_, reply) => reply.type('application/json').send(ANSWER));
console.log(`Listening at ${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
