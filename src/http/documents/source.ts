import type { FastifyRequest } from 'fastify';
import { quoted } from '../../client-text.ts';
import { requireRight } from '../access/rights.ts';
import { HttpError } from '../http-error.ts';
import type { Parameters } from '../parameters.ts';
import type { Documents } from './documents.ts';

/** The text of a request's document. */
export interface Source {
  /** Undefined for the hash of a persisted query that Apollo knows. */
  readonly query: string | undefined;
  /** Whether the request has the id of a trusted document, and no text of its own. */
  readonly isTrusted: boolean;
}

/**
 * Finds the document that a request names by its `documentId`, or by the hash of a persisted query.
 * @throws {HttpError} 404 if there is no document with the id, 403 if this server answers trusted documents only
 * @throws {GraphQLError} `FORBIDDEN` if the client may send trusted documents only, `UNAUTHENTICATED` if it may only see
 *   the page for browsers
 */
export function sourceOf(
  documents: Documents,
  { query, documentId, extensions }: Parameters,
  request: FastifyRequest,
): Source {
  requireRight(request, 'trusted documents');
  if (query) {
    if (!documents.has(query)) requireAnyDocument(documents, request, 'another text');
    return { query, isTrusted: false };
  }
  const id = documentId ?? hashIn(extensions);
  const text = id === undefined ? undefined : documents.textOf(id);
  if (text !== undefined) return { query: text, isTrusted: true };
  if (documentId !== undefined) {
    const message = `documentId must be that of a trusted document, but got ${quoted(documentId)}.`;
    throw new HttpError(404, message, 'DOCUMENT_NOT_FOUND');
  }
  requireAnyDocument(documents, request, `the hash ${quoted(id)}`);
  return { query: undefined, isTrusted: false };
}

function hashIn(extensions: Parameters['extensions']): string | undefined {
  const { sha256Hash } = (extensions?.persistedQuery ?? {}) as Record<string, unknown>;
  return typeof sha256Hash === 'string' ? sha256Hash : undefined;
}

function requireAnyDocument({ only }: Documents, request: FastifyRequest, got: string): void {
  requireRight(request, 'any document');
  if (!only) return;
  const message = `The document must be one that this server trusts (DOCUMENTS), but got ${got}.`;
  throw new HttpError(403, message, 'DOCUMENT_NOT_TRUSTED');
}
