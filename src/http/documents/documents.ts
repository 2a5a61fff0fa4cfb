import { readFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { type Config, ConfigError } from '../../config.ts';
import { faultOf } from './document-check.ts';

/** The documents that the operator trusts: those of the clients that were built for this server. */
export interface Documents {
  /** The text of the document with the id, with or without the prefix `sha256:`; undefined if there is none. */
  textOf(id: string): string | undefined;
  /** Whether a text is that of a trusted document. */
  has(text: string): boolean;
  /** Whether no other documents are answered. */
  readonly only: boolean;
}

/** Ids and texts, as the client preset of GraphQL Code Generator and Relay write them. */
const byId = z.record(z.string(), z.string());

/** An operation manifest of Apollo's clients. */
const operationManifest = z.object({
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/**
 * Reads the file that the setting `DOCUMENTS` names; without it, there are no trusted documents.
 * @throws {ConfigError} if the file cannot be read, or a document is not a query that this server would answer
 */
export async function openDocuments(config: Config, schema: GraphQLSchema): Promise<Documents> {
  const texts = config.DOCUMENTS ? await readManifest(config.DOCUMENTS) : new Map<string, string>();
  const faults = [...texts].flatMap(([id, text]) => {
    const fault = faultOf(text, schema, config);
    return fault ? [`DOCUMENTS must be queries of this schema, but in ${config.DOCUMENTS}, ${id}: ${fault}`] : [];
  });
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  const trusted = new Set(texts.values());
  return { textOf: (id) => texts.get(bare(id)), has: (text) => trusted.has(text), only: config.DOCUMENTS_ONLY };
}

async function readManifest(file: string): Promise<Map<string, string>> {
  const json = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch((error: Error) => {
      throw new ConfigError(`DOCUMENTS must name a JSON file, but got ${file}: ${error.message}`);
    });
  const manifest = operationManifest.safeParse(json).data;
  if (manifest) return new Map(manifest.operations.map(({ id, body }) => [bare(id), body]));
  const plain = byId.safeParse(json).data;
  if (plain) return new Map(Object.entries(plain).map(([id, text]) => [bare(id), text]));
  throw new ConfigError(
    `DOCUMENTS must be {"id": "text"}, or {"operations": [{"id": "id", "body": "text"}]}, but ${file} is neither.`,
  );
}

function bare(id: string): string {
  return id.replace(/^sha256:/, '');
}
