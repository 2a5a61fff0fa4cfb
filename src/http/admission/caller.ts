import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../api/admission.ts';

/** The client that a request came from, by its key, or else its address. It leaves by closing the connection. */
export function callerOf({ identity, ip }: FastifyRequest, { raw }: FastifyReply): Caller {
  return {
    client: identity?.id ?? ip,
    onLeave(callback) {
      if (raw.destroyed) setImmediate(callback);
      raw.once('close', callback);
      return () => void raw.off('close', callback);
    },
  };
}
