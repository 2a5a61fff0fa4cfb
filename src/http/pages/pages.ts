import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { policy } from '../security-headers.ts';
import { type BuiltFile, builtFolder, packedEnds, readBuilt } from './built-pages.ts';
import { editorPolicy, pagePolicy } from './policies.ts';

/** The addresses of the web application. All get the same page, which shows what its address says. */
const addresses = ['/', '/code/*', '/explore', '/browse', '/compare', '/discrepancies', '/claim', '/list'];

const notBuilt = `<!doctype html><html lang="en"><title>Medcode Graph</title>
<p>The web application is not built. Run <code>npm run build:web</code>, and reload this page.</p>
<p>The API is at <a href="/graphql">/graphql</a>.</p>`;

/** Routes for the web application. Its files are built beforehand, and everyone may read them: they contain no data. */
export function addPages(server: FastifyInstance, folder: URL = builtFolder): void {
  const options = { config: { isPublic: true } };
  const add = (address: string, name: string, pagesPolicy = pagePolicy) =>
    server.get(address, options, sendPage(folder, name, pagesPolicy));
  for (const address of addresses) add(address, 'index.html');
  add('/ide', 'ide.html', editorPolicy);
  for (const address of ['/favicon.svg', '/favicon.ico']) add(address, 'favicon.svg');
  server.get<{ Params: { name: string } }>('/assets/:name', options, async (request, reply) => {
    const file = await readBuilt(folder, `assets/${request.params.name}`, codingFor(request));
    if (!file) return reply.callNotFound();
    // The name has a hash of the content.
    return send(file, request, reply.header('cache-control', 'public, max-age=31536000, immutable'));
  });
}

function sendPage(folder: URL, name: string, pagesPolicy: string) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header(policy, pagesPolicy);
    const file = await readBuilt(folder, name, codingFor(request));
    if (!file) return reply.code(503).type('text/html; charset=utf-8').send(notBuilt);
    // A new build is seen at once.
    return send(file, request, reply.header('cache-control', 'no-cache'));
  };
}

function send({ body, type, tag, coding }: BuiltFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({ etag: tag, vary: 'accept-encoding', ...(coding && { 'content-encoding': coding }) });
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** With the order of preference, which the library's types lack. */
interface CodingNegotiator {
  encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
}

const codings = Object.keys(packedEnds);

function codingFor(request: FastifyRequest): string | undefined {
  const negotiator: CodingNegotiator = new Negotiator(request);
  return negotiator.encoding([...codings, 'identity'], { preferred: codings });
}
