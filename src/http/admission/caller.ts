import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../api/admission.ts';
import { clientOf } from '../access/identity.ts';

/** The client that a request came from, by its key, or else its address. It leaves by closing the connection. */
export function callerOf(request: FastifyRequest, { raw }: FastifyReply): Caller {
  return {
    client: clientOf(request),
    onLeave(callback) {
      if (raw.destroyed) setImmediate(callback);
      raw.once('close', callback);
      return () => void raw.off('close', callback);
    },
  };
}
