import { canonicalIdOf } from '../../src/codes/ids.ts';
import { MalformedCodeError } from '../../src/codes/malformed-code-error.ts';
import { ConfigError, graphSettings, readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { GraphError } from '../../src/graph/port.ts';
import { UnknownDocumentError } from '../documents/delete-document.ts';
import { forgetDocument } from './forget-document.ts';

const usage = `npm run forget -- <document...>

Deletes imported documents, and everything that only they support: npm run forget -- DOC:article-0557t`;

async function main(ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || ids.includes('--help')) {
    console.log(usage);
    return;
  }
  const graph = await openGraph(graphSettings(readConfig(process.env)));
  try {
    await graph.createSchema();
    await graph.exclusively(async (held) => {
      for (const id of ids.map((written) => canonicalIdOf('DOC', written))) {
        console.log(`${id}: ${await forgetDocument(held, id)} statements deleted`);
      }
    });
  } finally {
    await graph.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const expected = [ConfigError, GraphError, MalformedCodeError, UnknownDocumentError].some(
    (kind) => error instanceof kind,
  );
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
