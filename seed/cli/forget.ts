import { canonicalIdOf } from '../../src/codes/ids.ts';
import { MalformedCodeError } from '../../src/codes/malformed-code-error.ts';
import { UnknownDocumentError } from '../documents/delete-document.ts';
import { readArguments } from './arguments.ts';
import { causeOf } from './cause-of.ts';
import { forgetDocument } from './forget-document.ts';
import { print } from './print.ts';
import { runCommand } from './run-command.ts';
import { withGraph } from './with-graph.ts';

const usage = `npm run forget -- <document...>

Deletes imported documents, and everything that only they support: npm run forget -- DOC:article-0557t`;

async function main(): Promise<void> {
  const { positionals: named, values } = readArguments({}, usage);
  if (named.length === 0 || values.help) {
    console.log(usage);
    return;
  }
  const ids = named.map((text) => canonicalIdOf('DOC', text));
  const cause = await causeOf('forget', named);
  await withGraph((graph) =>
    graph.exclusively(async (held) => {
      for (const id of ids) print(`${id}: ${await forgetDocument(held, id)} statements deleted`);
    }, cause),
  );
}

await runCommand(main, MalformedCodeError, UnknownDocumentError);
