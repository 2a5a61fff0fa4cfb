import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { masked, withRequestId } from '../api/error-mask.ts';
import { limitExceeded } from '../errors.ts';

/** Answers requests that never reach GraphQL, in the shape of its errors: clients need to know only one. */
export function answerHttpErrors(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => {
    const path = JSON.stringify(request.url.split('?')[0]);
    const message = `Questions are asked at /graphql, but got ${request.method} ${path}.`;
    return refuse(reply, 404, { message, extensions: { code: 'NOT_FOUND' } });
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500, message } = error;
    if (statusCode === 413) return refuse(reply, statusCode, tooLarge(request));
    if (statusCode === 415) return refuse(reply, statusCode, notJson(request));
    if (statusCode < 500) return refuse(reply, statusCode, { message, extensions: { code: 'BAD_REQUEST' } });
    request.log.error({ err: error }, 'The request failed');
    return refuse(reply, 500, withRequestId(masked, request.id));
  });
}

function refuse(reply: FastifyReply, status: number, error: GraphQLFormattedError): FastifyReply {
  return reply.code(status).send({ errors: [error] });
}

function tooLarge({ headers, routeOptions }: FastifyRequest): GraphQLFormattedError {
  const max = routeOptions.bodyLimit ?? 0;
  // Without a length in the header, reading stopped at the first byte too many.
  const found = Number(headers['content-length'] ?? max + 1);
  return limitExceeded('MAX_BODY_BYTES', max, found, 'Bytes in the body').toJSON();
}

function notJson({ headers }: FastifyRequest): GraphQLFormattedError {
  const type = JSON.stringify(headers['content-type'] ?? '');
  const message = `A body must be JSON, with the content-type application/json, but got ${type}.`;
  return { message, extensions: { code: 'BAD_REQUEST' } };
}
