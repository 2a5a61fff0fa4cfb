import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from '../../port.ts';
import { graphFileName } from '../../releases/manifest.ts';
import { type ChangeSettings, publish } from './change-release.ts';
import { withDraft } from './draft.ts';
import { EmbeddedGraph } from './embedded-graph.ts';
import { openForWriting } from './engine.ts';
import { whileWriting } from './writer-lock.ts';

/** The graph that earlier versions of the program kept in the data folder itself. */
export function earlierFile(dataDir: string): string {
  return join(dataDir, graphFileName);
}

/**
 * Publishes the graph of an earlier version of the program, if there is one, as the first release.
 * @returns its name; undefined if there is no such graph
 * @throws {GraphError} `LOCKED` if that version is still running, `DAMAGED`, or `REFUSED`
 */
export async function adoptEarlierGraph(settings: ChangeSettings): Promise<string | undefined> {
  const file = earlierFile(settings.dataDir);
  if (!existsSync(file)) return undefined;
  return whileWriting(settings.dataDir, async () => {
    await closeCleanly(file);
    const cause = { command: `adopted ${graphFileName}`, files: [] };
    const { name } = await withDraft(settings, file, (draft) => publish(settings, draft, undefined, cause));
    await rm(file);
    return name;
  });
}

/** Moves what is in the engine's log to the file. */
async function closeCleanly(file: string): Promise<void> {
  const graph = new EmbeddedGraph(await openForWriting(file), 60_000);
  try {
    await refuseFormerMark(graph, file);
  } finally {
    await graph.close();
  }
}

/** Nodes used to have the label `Node` instead of `Medcode`, so no statement would find them. */
async function refuseFormerMark(graph: EmbeddedGraph, file: string): Promise<void> {
  const text = 'MATCH (n:SourceDocument) WHERE NOT n:Medcode RETURN n.id AS id LIMIT 1';
  const found = await graph.read({ text, parameters: {} });
  if (found.length === 0) return;
  throw new GraphError(
    'DAMAGED',
    `${JSON.stringify(file)} was created by an earlier version, and this version cannot read it. Load its data again`,
  );
}
