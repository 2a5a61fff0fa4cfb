import { pipeline, Readable, type Transform } from 'node:stream';
import { promisify } from 'node:util';
import zlib, { constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';

/** Answers of fewer characters are not compressed: they fit into one packet as they are. */
const smallest = 1_024;

const compressible = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|x-ndjson))/;

interface Coding {
  /** Compresses a whole answer, on another thread. */
  readonly whole: (text: string) => Promise<Buffer>;
  /** Compresses an answer in parts. Each part is sent at once, so that the first rows come early. */
  readonly stream: () => Transform;
}

const brotli = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };

/** By their names in `Accept-Encoding`, the preferred ones first. */
const codings: Readonly<Record<string, Coding>> = {
  ...zstd(),
  br: {
    whole: promisify((text: string, done: zlib.CompressCallback) =>
      zlib.brotliCompress(text, { params: brotli }, done),
    ),
    stream: () => zlib.createBrotliCompress({ params: brotli, flush: constants.BROTLI_OPERATION_FLUSH }),
  },
  gzip: {
    whole: promisify((text: string, done: zlib.CompressCallback) => zlib.gzip(text, done)),
    stream: () => zlib.createGzip({ flush: constants.Z_SYNC_FLUSH }),
  },
};

/** Zstandard, in versions of Node that have it. */
function zstd(): Record<string, Coding> {
  const { zstdCompress, createZstdCompress } = zlib as unknown as Partial<Zstd>;
  if (!zstdCompress || !createZstdCompress) return {};
  const flush = 1;
  return { zstd: { whole: promisify(zstdCompress), stream: () => createZstdCompress({ flush }) } };
}

interface Zstd {
  readonly zstdCompress: (text: string, done: zlib.CompressCallback) => void;
  readonly createZstdCompress: (options: { readonly flush: number }) => Transform;
}

/** With the order of preference, which the library's types lack. */
interface CodingNegotiator {
  encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
}

/** Compresses answers of these routes, if the client accepts that. */
export function compressAnswers(server: FastifyInstance): void {
  const names = Object.keys(codings);
  server.addHook('onSend', async (request, reply, payload) => {
    if (!isWorthIt(payload) || !compressible.test(String(reply.getHeader('content-type')))) return payload;
    const negotiator: CodingNegotiator = new Negotiator(request);
    const name = negotiator.encoding([...names, 'identity'], { preferred: names }) ?? 'identity';
    const coding = codings[name];
    if (!coding) return payload;
    reply.header('content-encoding', name).removeHeader('content-length');
    return typeof payload === 'string' ? coding.whole(payload) : compressed(payload, coding);
  });
}

function isWorthIt(payload: unknown): payload is string | Readable {
  return payload instanceof Readable || (typeof payload === 'string' && payload.length >= smallest);
}

/** If either stream ends early, so does the other. Fastify reports what went wrong with the answer. */
function compressed(lines: Readable, coding: Coding): Transform {
  return pipeline(lines, coding.stream(), () => {});
}
