import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { quoted, shortenedMessage } from '../client-text.ts';
import { limitExceeded } from '../errors.ts';
import { masked, withRequestId } from './error-mask.ts';
import { HttpError } from './http-error.ts';
import { httpOf } from './http-of.ts';
import { pathOf } from './methods.ts';

/** Answers requests that never reach GraphQL. The errors have GraphQL's shape, so that clients need to know only one. */
export function answerHttpErrors(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => {
    const path = pathOf(request.url);
    const allow = server.allowedMethods(path);
    if (!allow) {
      const message = `GraphQL requests must go to /graphql, but got ${request.method} ${quoted(path)}.`;
      return refuse(reply, 404, { message, extensions: { code: 'NOT_FOUND' } });
    }
    reply.header('allow', allow);
    if (request.method === 'OPTIONS') return reply.code(204).send();
    const message = `The method for ${path} must be one of ${allow}, but got ${request.method}.`;
    return refuse(reply, 405, { message, extensions: { code: 'METHOD_NOT_ALLOWED' } });
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    // The client disconnected before its answer began.
    if (reply.raw.destroyed) return;
    if (error instanceof GraphQLError) return refuseWith(error, request, reply);
    const { statusCode = 500, message } = error;
    if (error instanceof HttpError) {
      return refuse(reply.headers(error.headers), statusCode, { message, extensions: { code: error.code } });
    }
    if (statusCode === 413) return refuse(reply, statusCode, tooLarge(request));
    if (statusCode === 415) return refuse(reply, statusCode, notJson(request));
    if (statusCode < 500) {
      return refuse(reply, statusCode, { message: shortenedMessage(message), extensions: { code: 'BAD_REQUEST' } });
    }
    request.log.error({ err: error }, 'The request failed');
    return refuse(reply, 500, withRequestId(masked, request.id));
  });
}

function refuse(reply: FastifyReply, status: number, error: GraphQLFormattedError): FastifyReply {
  reply.request.refusal = error.extensions?.code;
  // An export that fails before its first row has already set it.
  reply.removeHeader('content-disposition');
  return reply
    .code(status)
    .type(`${reply.request.answerType}; charset=utf-8`)
    .send({ errors: [error] });
}

/** One of our own errors, with the status and headers in its `extensions.http`, as for Apollo. */
function refuseWith(error: GraphQLError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, headers, extensions } = httpOf(error);
  if (error.cause) request.log.warn({ err: error.cause }, error.message);
  return refuse(reply.headers(Object.fromEntries(headers)), status, { message: error.message, extensions });
}

function tooLarge({ headers, routeOptions }: FastifyRequest): GraphQLFormattedError {
  const max = routeOptions.bodyLimit ?? 0;
  // Without a content-length, reading stopped at the first byte over the limit.
  const found = Number(headers['content-length'] ?? max + 1);
  return limitExceeded('MAX_BODY_BYTES', max, found, 'Bytes in the body').toJSON();
}

function notJson({ headers }: FastifyRequest): GraphQLFormattedError {
  const type = quoted(headers['content-type'] ?? '');
  const message = `The body must be JSON, with content-type application/json, but got ${type}.`;
  return { message, extensions: { code: 'BAD_REQUEST' } };
}
