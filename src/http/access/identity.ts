import type { FastifyRequest } from 'fastify';
import { networkOf } from './network.ts';
import type { Role } from './role.ts';

/** A client that has proved who it is. */
export interface Identity {
  /** For logs and limits: `key:` and the id of an API key, or `token:` and the subject of a token. */
  readonly id: string;
  readonly role: Role;
  /** Requests a minute that this client may send; undefined for the general limit. */
  readonly rate: number | undefined;
}

/** What tells clients apart: the identity that they proved, or else the network of their address. */
export function clientOf({ identity, ip }: Pick<FastifyRequest, 'identity' | 'ip'>): string {
  return identity?.id ?? networkOf(ip);
}
