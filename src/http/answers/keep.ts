import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLong } from '../compression.ts';
import { stringifyInTurns } from '../json-in-turns.ts';
import { receiptOf } from '../receipt.ts';
import type { KeptAnswer } from './kept-answer.ts';
import type { WholeAnswer } from './slot.ts';

/** Headers of the answer itself. The others are those of every answer, or of the request. */
const own = ['content-type', 'etag', 'cache-control'] as const;

/** The answer to keep of a request that has just been answered with this text. */
export async function keptAnswer(
  { operationFacts, operationRecord, graphRelease }: FastifyRequest,
  reply: FastifyReply,
  whole: WholeAnswer,
  text: string,
): Promise<KeptAnswer> {
  const { data, hasReceipt } = whole;
  const ledger = { ...whole.ledger, statements: 0, compileMs: 0, engineMs: 0 };
  const receipt = { ...receiptOf(ledger, graphRelease, 0), reused: true };
  const again = hasReceipt ? await stringifyInTurns({ data, extensions: { receipt } }) : text;
  return {
    plain: again.length > longestText ? bytesIn(again) : again,
    isLong: isLong(again),
    packed: {},
    headers: headersOf(reply),
    facts: { ...operationFacts, statements: 0, engineMs: 0, reused: true },
    record: operationRecord && { ...operationRecord, ledger: { ...ledger, days: undefined }, isReused: true },
  };
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    own.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

/** Longer answers are kept as bytes. Shorter ones are sent faster as texts, together with their headers. */
const longestText = 16_384;

/** Not from Node's pool: a short answer would keep a whole block of it. */
function bytesIn(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
