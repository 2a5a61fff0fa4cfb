import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { page } from './accept.ts';

/** The header that says what a page may load. */
export const policy = 'content-security-policy';

/**
 * Headers by which browsers protect whoever opens an answer: nothing in it is run, framed, or taken for another type.
 * Strict-Transport-Security is left to the proxy that has the certificate.
 */
export function addSecurityHeaders(server: FastifyInstance): void {
  const headers = securityHeaders();
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** They are the same in all answers, and helmet is slow for every one of them. */
function securityHeaders(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    // Pages of other origins that CORS allows may use the answers.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    // Only browsers and plug-ins of the past read these, or only pages need them. Each header takes about a hundredth of
    // the time of the shortest answers.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  protect(request, response, () => {});
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/** The page for browsers brings a policy of its own. The format of the answer must have been chosen. */
export function relaxPolicyOfPage(request: FastifyRequest, reply: FastifyReply): void {
  if (request.answerType === page) reply.removeHeader(policy);
}
