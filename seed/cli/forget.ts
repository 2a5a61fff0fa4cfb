import { canonicalIdOf } from '../../src/codes/ids.ts';
import { MalformedCodeError } from '../../src/codes/malformed-code-error.ts';
import { UnknownDocumentError } from '../documents/delete-document.ts';
import { causeOf } from './cause-of.ts';
import { forgetDocument } from './forget-document.ts';
import { print } from './print.ts';
import { runCommand } from './run-command.ts';
import { withGraph } from './with-graph.ts';

const usage = `npm run forget -- <document...>

Deletes imported documents, and everything that only they support: npm run forget -- DOC:article-0557t`;

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes('--help')) {
    console.log(usage);
    return;
  }
  const ids = args.map((text) => canonicalIdOf('DOC', text));
  const cause = await causeOf('forget', args);
  await withGraph((graph) =>
    graph.exclusively(async (held) => {
      for (const id of ids) print(`${id}: ${await forgetDocument(held, id)} statements deleted`);
    }, cause),
  );
}

await runCommand(() => main(process.argv.slice(2)), MalformedCodeError, UnknownDocumentError);
