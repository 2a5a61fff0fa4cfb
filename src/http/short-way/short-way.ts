import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Executor } from '../../api/executor.ts';
import { noOutcomes } from '../../api/outcomes.ts';
import { stringifyInTurns } from '../json-in-turns.ts';
import type { Limits } from '../limits.ts';
import { findFault } from '../operation-check.ts';
import { noteAnswered } from '../operation-report.ts';
import type { OutageLog } from '../outage-log.ts';
import { type Parameters, registersDocument } from '../parameters.ts';
import { asksForReceipt } from '../receipt.ts';
import type { RequestContext } from '../request-context.ts';
import type { KnownDocument, KnownDocuments } from './known-documents.ts';

export interface ShortWayOptions {
  readonly documents: KnownDocuments;
  readonly executor: Executor;
  readonly limits: Limits;
  readonly outages: OutageLog;
}

/** An operation of a known document that nothing keeps from being answered. */
interface Ready {
  readonly known: KnownDocument;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** Answers operations of documents that Apollo has seen before. */
export interface ShortWay {
  /**
   * The text of the answer. Undefined if Apollo must answer: because nothing has been done yet, or because the answer has
   * errors. Then `context.running` has the outcomes, so that the operation does not run twice.
   */
  answer(asked: Parameters, context: RequestContext, reply: FastifyReply): Promise<string | undefined>;
}

/**
 * The way of a posted operation that has passed all checks once: only those that depend on its variables are repeated.
 * `asked` has the text of the document, or the hash of a persisted query.
 */
export function createShortWay({ documents, executor, limits, outages }: ShortWayOptions): ShortWay {
  function prepare({ query, operationName, variables = {}, extensions }: Parameters): Ready | undefined {
    const key = query ?? hashIn(extensions);
    const known = key === undefined ? undefined : documents.find(key);
    const operation = known && getOperationAST(known.document, operationName);
    if (!operation || findFault(operation, known.document, variables, limits)) return undefined;
    return { known, operation, variables };
  }

  return {
    async answer(asked, context, reply) {
      const { request, ledger, caller } = context;
      const ready = needsApollo(request, asked) ? undefined : prepare(asked);
      if (!ready) return undefined;
      const { known, operation, variables } = ready;
      context.running = executor.run({ document: known.document, operation, variables }, ledger, caller);
      const { data } = await context.running.catch(() => noOutcomes);
      if (!data) return undefined;
      request.graphRelease = ledger.release;
      noteAnswered(context, { operation, document: known.document, hash: known.hash }, outages);
      if (request.slot) request.slot.whole = { data, ledger, hasReceipt: false };
      reply.header('content-type', `${request.answerType}; charset=utf-8`);
      return stringifyInTurns({ data });
    },
  };
}

/** GETs need tags and the check of their origin, receipts have its times, and new persisted queries are kept by it. */
function needsApollo({ method, rowsFormat, headers }: FastifyRequest, asked: Parameters): boolean {
  const isOther = method !== 'POST' || rowsFormat !== undefined;
  return isOther || registersDocument(asked) || asksForReceipt(headers, asked.extensions);
}

function hashIn(extensions: Parameters['extensions']): string | undefined {
  const { sha256Hash } = (extensions?.persistedQuery ?? {}) as { readonly sha256Hash?: string };
  return sha256Hash;
}
