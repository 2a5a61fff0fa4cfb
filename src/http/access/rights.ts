import type { FastifyRequest } from 'fastify';
import { forbidden, unauthenticated } from '../../errors.ts';
import type { Identity } from './identity.ts';
import { type Right, type Role, rightsOf, roles } from './role.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends the request; undefined for anonymous clients, and for everyone while access is not restricted. */
    identity: Identity | undefined;
    /** What the client may do; undefined for everything. */
    rights: readonly Right[] | undefined;
  }
}

/** What anonymous clients may do if they are allowed next to others. */
export const anonymousRole: Role = 'reader';

/** @throws {GraphQLError} `FORBIDDEN`, or `UNAUTHENTICATED` for a request that may only see the page for browsers */
export function requireRight({ rights, identity }: FastifyRequest, right: Right): void {
  if (!rights || rights.includes(right)) return;
  if (rights.length === 0) throw unauthenticated('A query must have a key or token, but this one has neither.');
  const allowed = roles.filter((role) => rightsOf(role).includes(right)).join(', ');
  const role = identity ? `has the role ${identity.role}` : `is anonymous, with the role ${anonymousRole}`;
  throw forbidden(`${needs[right]} must come from a client with one of the roles ${allowed}, but this client ${role}.`);
}

const needs: Readonly<Record<Right, string>> = {
  'trusted documents': 'Queries',
  'any document': 'Queries that are not trusted documents',
  export: 'Exports',
  administer: 'Requests to this address',
};
