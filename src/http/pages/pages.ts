import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredCoding } from '../compression.ts';
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

/**
 * Shows people a page where programs get JSON: at addresses that lead nowhere, and at `/graphql` unless the Sandbox is there.
 * Must be called before access is checked.
 */
export function addPagesForPeople(server: FastifyInstance, hasSandbox: boolean, folder: URL = builtFolder): void {
  const send = sendPage(folder, 'index.html', pagePolicy);
  server.addHook('onRequest', (request, reply, done) => {
    if (!isNavigation(request) || !(request.is404 || (!hasSandbox && isBareApi(request)))) return done();
    send(request, request.is404 ? reply.code(404) : reply).catch(done);
  });
}

/** Whether a browser opens the address. Other clients do not ask for XHTML. */
function isNavigation({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('application/xhtml+xml') === true;
}

/** Whether it is the address of the API, without a stored document or a format, which a browser may open as a file. */
function isBareApi({ routeOptions, query }: FastifyRequest): boolean {
  const shown = ['query', 'variables', 'operationName'];
  return routeOptions.url === '/graphql' && Object.keys(query as object).every((name) => shown.includes(name));
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
  if (reply.statusCode === 200 && request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(type).send(body);
}

const codings = Object.keys(packedEnds);

function codingFor({ headers }: FastifyRequest): string | undefined {
  const accepted = headers['accept-encoding'];
  return accepted === undefined ? undefined : preferredCoding(accepted, codings);
}
