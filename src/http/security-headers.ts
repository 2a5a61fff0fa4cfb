import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { page } from './accept.ts';

const policy = 'content-security-policy';

/**
 * Headers by which browsers protect whoever opens an answer: nothing in it is run, framed, or taken for another type.
 * Strict-Transport-Security is left to the proxy that has the certificate.
 */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    // Pages of other origins that CORS allows may use the answers.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** The page for browsers brings a policy of its own. The format of the answer must have been chosen. */
export async function relaxPolicyOfPage(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.answerType === page) reply.removeHeader(policy);
}
