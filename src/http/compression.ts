import { pipeline, Readable, type Transform } from 'node:stream';
import { promisify } from 'node:util';
import zlib, { constants } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** Answers of fewer characters are not compressed: they fit into one packet as they are. */
const smallest = 1_024;

const compressible = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|x-ndjson))/;

interface Coding {
  /** Compresses a whole answer, on another thread. */
  readonly whole: (answer: string | Buffer) => Promise<Buffer>;
  /** Compresses an answer in parts. Each part is sent at once, so that the first rows come early. */
  readonly stream: () => Transform;
}

const brotli = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };

/** By their names in `Accept-Encoding`, the preferred ones first. */
const codings: Readonly<Record<string, Coding>> = {
  ...zstd(),
  br: {
    whole: promisify((answer: string | Buffer, done: zlib.CompressCallback) =>
      zlib.brotliCompress(answer, { params: brotli }, done),
    ),
    stream: () => zlib.createBrotliCompress({ params: brotli, flush: constants.BROTLI_OPERATION_FLUSH }),
  },
  gzip: {
    whole: promisify((answer: string | Buffer, done: zlib.CompressCallback) => zlib.gzip(answer, done)),
    stream: () => zlib.createGzip({ flush: constants.Z_SYNC_FLUSH }),
  },
};

const names = Object.keys(codings);

/** What was chosen for a header: clients send few different ones. Longer ones are not remembered. */
const chosen = new LRUCache<string, string>({ max: 200 });
const longestHeader = 200;

/** Zstandard, in versions of Node that have it. */
function zstd(): Record<string, Coding> {
  const { zstdCompress, createZstdCompress } = zlib as unknown as Partial<Zstd>;
  if (!zstdCompress || !createZstdCompress) return {};
  const flush = 1;
  return { zstd: { whole: promisify(zstdCompress), stream: () => createZstdCompress({ flush }) } };
}

interface Zstd {
  readonly zstdCompress: (answer: string | Buffer, done: zlib.CompressCallback) => void;
  readonly createZstdCompress: (options: { readonly flush: number }) => Transform;
}

/** With the order of preference, which the library's types lack. */
interface CodingNegotiator {
  encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
}

/** The preferred coding that a client accepts; undefined for none. */
export function codingFor({ headers }: FastifyRequest): string | undefined {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined) return undefined;
  const known = chosen.get(accepted);
  const name = known ?? preferredCoding(accepted, names) ?? 'identity';
  if (known === undefined && accepted.length <= longestHeader) chosen.set(accepted, name);
  return name === 'identity' ? undefined : name;
}

/** Which of these codings, the best first, an `Accept-Encoding` header prefers; undefined if the answer is to be sent as it is. */
export function preferredCoding(accepted: string, codings: readonly string[]): string | undefined {
  const negotiator: CodingNegotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const name = negotiator.encoding([...codings, 'identity'], { preferred: codings });
  return name === 'identity' ? undefined : name;
}

/** Whether an answer is long enough to be compressed. */
export function isLong(text: string): boolean {
  return text.length >= smallest;
}

/** Compresses a whole answer. `coding` must come from `codingFor`. */
export async function pack(coding: string, answer: string | Buffer): Promise<Buffer> {
  return codings[coding]?.whole(answer) ?? Buffer.from(answer);
}

/** Compresses answers of these routes, if the client accepts that. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (!isWorthIt(payload) || !compressible.test(String(reply.getHeader('content-type')))) return done(null, payload);
    const name = codingFor(request);
    const coding = name === undefined ? undefined : codings[name];
    if (!coding) return done(null, payload);
    reply.header('content-encoding', name).removeHeader('content-length');
    if (typeof payload !== 'string') return done(null, compressed(payload, coding));
    coding.whole(payload).then((packed) => done(null, packed), done);
  });
}

function isWorthIt(payload: unknown): payload is string | Readable {
  return payload instanceof Readable || (typeof payload === 'string' && isLong(payload));
}

/** If either stream ends early, so does the other. Fastify reports what went wrong with the answer. */
function compressed(lines: Readable, coding: Coding): Transform {
  return pipeline(lines, coding.stream(), () => {});
}
