import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, parse, type SelectionNode, visit } from 'graphql';
import { limitExceeded } from '../errors.ts';

/** Shorter documents are not crowded enough to take long. */
const shortDocument = 2_000;

interface Limits {
  readonly MAX_ALIASES: number;
  readonly MAX_TOKENS: number;
}

/**
 * Refuses documents that select the same thing very often in one place, before Apollo validates them: validation compares
 * all selections that share a response key with each other, and all fragments.
 */
export function refuseCrowdedSelections(server: FastifyInstance, { MAX_ALIASES: max, MAX_TOKENS }: Limits): void {
  server.addHook('preHandler', async (request) => {
    const text = textOf(request);
    if (text.length < shortDocument) return;
    const document = parsed(text, MAX_TOKENS);
    const found = document ? mostAlike(document) : 0;
    if (found > max) throw limitExceeded('MAX_ALIASES', max, found, 'Selections of the same field in one place');
  });
}

function textOf({ body, query }: FastifyRequest): string {
  const { query: text } = ((body ?? query) || {}) as { readonly query?: unknown };
  return typeof text === 'string' ? text : '';
}

/** Undefined for a document with a wrong syntax: Apollo reports that. */
function parsed(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

/** The most fields with one response key in one place, or spreads of fragments there. */
function mostAlike(document: DocumentNode): number {
  let most = 0;
  visit(document, {
    SelectionSet({ selections }) {
      const counts = new Map<string, number>();
      count(selections, counts);
      for (const found of counts.values()) most = Math.max(most, found);
    },
  });
  return most;
}

/** The fields of an inline fragment are in the same place as the fragment. */
function count(selections: readonly SelectionNode[], counts: Map<string, number>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) count(selection.selectionSet.selections, counts);
    else {
      const key = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : '...';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}
