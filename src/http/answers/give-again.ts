import type { FastifyReply, FastifyRequest } from 'fastify';
import { openLedger } from '../../api/ledger.ts';
import { hasTag } from '../caching/entity-tag.ts';
import { codingFor, pack } from '../compression.ts';
import type { KeptAnswer } from './kept-answer.ts';

/**
 * The body of the answer to a request, from what was kept; undefined if the client has that already and got 304. `onPacked` gets
 * the answer with its compressed form, when that is new.
 */
export function giveAgain(
  answer: KeptAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
  onPacked: (answer: KeptAnswer) => void,
) {
  const { headers, facts, record } = answer;
  request.operationFacts = facts;
  request.operationRecord = record;
  reply.headers(headers);
  if (headers.etag && hasTag(request.headers['if-none-match'], headers.etag)) return void sayUnchanged(request, reply);
  const coding = answer.isLong ? codingFor(request) : undefined;
  if (!coding) return answer.plain;
  reply.header('content-encoding', coding);
  return answer.packed[coding] ?? packNow(answer, coding, onPacked);
}

async function packNow(answer: KeptAnswer, coding: string, onPacked: (answer: KeptAnswer) => void): Promise<Buffer> {
  const bytes = await pack(coding, answer.plain);
  onPacked({ ...answer, packed: { ...answer.packed, [coding]: bytes } });
  return bytes;
}

/** Such an answer has no rows. */
function sayUnchanged(request: FastifyRequest, reply: FastifyReply): void {
  const { operationFacts, operationRecord } = request;
  request.operationFacts = { ...operationFacts, cost: 0, rows: 0 };
  request.operationRecord = operationRecord && { ...operationRecord, ledger: openLedger() };
  reply.code(304).removeHeader('content-type').send();
}
