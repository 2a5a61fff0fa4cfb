import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../graph/day.ts';
import type { Handler } from '../graphql-handler.ts';
import type { RequestContext } from '../request-context.ts';
import { AnswerStore } from './answer-store.ts';
import { giveAgain } from './give-again.ts';
import { keptAnswer } from './keep.ts';
import { noteWhole } from './note-whole.ts';
import { keyOf } from './request-key.ts';
import type { Slot } from './slot.ts';

/** Gives answers again as long as nothing that they depend on has changed. */
export interface Reuse {
  /** Looks for the answer to a request that has passed all checks before its body. @returns whether there is one */
  find(request: FastifyRequest, body?: Buffer): boolean;
  /** Notes which answers may be kept. */
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** A handler that gives the answer that was found, or else gets one from `answer` and keeps it. */
  handler(answer: Handler): Handler;
}

const megabyte = 2 ** 20;

/** Keeps answers in up to this many megabytes. With 0, none is kept. */
export function createReuse(server: FastifyInstance, megabytes: number): Reuse {
  server.decorateRequest('slot', undefined);
  server.decorateRequest('reused', undefined);
  if (megabytes === 0) return { find: () => false, plugin: {}, handler: (answer) => answer };
  const store = new AnswerStore(megabytes * megabyte);

  /** The request gets the name of the release that its answer is from: if that is another one, it is not kept. */
  async function answerAndKeep(answer: Handler, slot: Slot, request: FastifyRequest, reply: FastifyReply) {
    const text = await answer(request, reply);
    const isWhole =
      typeof text === 'string' && reply.statusCode === 200 && stateOf(request.graphRelease) === slot.state;
    if (isWhole && slot.whole) store.keep(slot.key, slot.state, await keptAnswer(request, reply, slot.whole, text));
    return text;
  }

  return {
    find(request, body) {
      if (request.graphRelease === undefined) return false;
      const key = keyOf(request, body);
      if (key === undefined) return false;
      const state = stateOf(request.graphRelease);
      request.reused = store.find(key, state);
      request.slot = { key, state, whole: undefined };
      return request.reused !== undefined;
    },
    plugin: noteWhole(),
    handler: (answer) => (request, reply) => {
      const { reused, slot } = request;
      if (!slot) return answer(request, reply);
      if (!reused) return answerAndKeep(answer, slot, request, reply);
      return giveAgain(reused, request, reply, (packed) => store.keep(slot.key, slot.state, packed));
    },
  };
}

function stateOf(release: string | undefined): string {
  return `${release} ${today()}`;
}
