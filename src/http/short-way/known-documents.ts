import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A document that Apollo has parsed and found valid. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /** The SHA-256 of its text, in hexadecimal. */
  readonly hash: string;
}

/** Characters in the texts of all documents together. A parsed document takes about fifty times as many bytes. */
const maxCharacters = 262_144;

/** Longer documents are not remembered, because one would displace many. */
const longest = 16_384;

/** The documents that Apollo has seen most recently, by their texts. A persisted query is also known by its hash. */
export class KnownDocuments {
  readonly #documents = new LRUCache<string, KnownDocument>({
    maxSize: maxCharacters,
    maxEntrySize: longest,
    sizeCalculation: (_, key) => Math.max(key.length, 1),
  });

  /** The document with this text, or with this hash. */
  find(textOrHash: string): KnownDocument | undefined {
    return this.#documents.get(textOrHash);
  }

  /** Remembers the documents that pass through Apollo. */
  plugin(): ApolloServerPlugin {
    const documents = this.#documents;
    return {
      async requestDidStart() {
        return {
          async didResolveOperation({ document, source, queryHash, request }) {
            const known = { document, hash: queryHash };
            documents.set(source, known);
            if (request.query === undefined) documents.set(queryHash, known);
          },
        };
      },
    };
  }
}
