import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { quoted, shortenedMessage } from '../client-text.ts';
import { limitExceeded } from '../errors.ts';
import { masked, withRequestId } from './error-mask.ts';

/** Answers requests that never reach GraphQL, in the shape of its errors: clients need to know only one. */
export function answerHttpErrors(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => {
    const path = quoted(request.url.split('?')[0]);
    const message = `Questions are asked at /graphql, but got ${request.method} ${path}.`;
    return refuse(reply, 404, { message, extensions: { code: 'NOT_FOUND' } });
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    // The client went away before its answer began: nobody is left who could read another one.
    if (reply.raw.destroyed) return;
    const { statusCode = 500, message } = error;
    if (statusCode === 413) return refuse(reply, statusCode, tooLarge(request));
    if (statusCode === 415) return refuse(reply, statusCode, notJson(request));
    if (statusCode < 500) {
      return refuse(reply, statusCode, { message: shortenedMessage(message), extensions: { code: 'BAD_REQUEST' } });
    }
    if (error.code === 'ERR_INVALID_URL') return refuse(reply, 400, noHost(request));
    request.log.error({ err: error }, 'The request failed');
    return refuse(reply, 500, withRequestId(masked, request.id));
  });
}

function refuse(reply: FastifyReply, status: number, error: GraphQLFormattedError): FastifyReply {
  // Rows that failed before the first one have said already what they are.
  reply.removeHeader('content-disposition');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}

function tooLarge({ headers, routeOptions }: FastifyRequest): GraphQLFormattedError {
  const max = routeOptions.bodyLimit ?? 0;
  // Without a length in the header, reading stopped at the first byte too many.
  const found = Number(headers['content-length'] ?? max + 1);
  return limitExceeded('MAX_BODY_BYTES', max, found, 'Bytes in the body').toJSON();
}

/** The address of a request is its path and its host, which clients can write as they like. */
function noHost({ headers }: FastifyRequest): GraphQLFormattedError {
  const message = `The Host header must be the name of a host, but got ${quoted(headers.host ?? '')}.`;
  return { message, extensions: { code: 'BAD_REQUEST' } };
}

function notJson({ headers }: FastifyRequest): GraphQLFormattedError {
  const type = quoted(headers['content-type'] ?? '');
  const message = `A body must be JSON, with the content-type application/json, but got ${type}.`;
  return { message, extensions: { code: 'BAD_REQUEST' } };
}
