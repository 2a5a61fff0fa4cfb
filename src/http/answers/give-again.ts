import type { FastifyReply, FastifyRequest } from 'fastify';
import { openLedger } from '../../api/ledger.ts';
import { hasTag } from '../caching/entity-tag.ts';
import { codingFor, pack } from '../compression.ts';
import type { KeptAnswer } from './kept-answer.ts';

/**
 * Answers a request with what was kept, or with 304 if the client has that already. `onPacked` gets
 * the answer with its compressed form, when that is new.
 */
export async function giveAgain(
  answer: KeptAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
  onPacked: (answer: KeptAnswer) => void,
): Promise<FastifyReply> {
  const { headers, facts, record } = answer;
  request.operationFacts = facts;
  request.operationRecord = record;
  reply.headers(headers);
  if (headers.etag && hasTag(request.headers['if-none-match'], headers.etag)) return sayUnchanged(request, reply);
  const coding = answer.isLong ? codingFor(request) : undefined;
  if (!coding) return reply.send(answer.plain);
  reply.header('content-encoding', coding);
  const known = answer.packed[coding];
  if (known) return reply.send(known);
  const bytes = await pack(coding, answer.plain);
  onPacked({ ...answer, packed: { ...answer.packed, [coding]: bytes } });
  return reply.send(bytes);
}

/** Such an answer has no rows. */
function sayUnchanged(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { operationFacts, operationRecord } = request;
  request.operationFacts = { ...operationFacts, cost: 0, rows: 0 };
  request.operationRecord = operationRecord && { ...operationRecord, ledger: openLedger() };
  return reply.code(304).removeHeader('content-type').send();
}
