import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createProgress } from '../../seed/cli/progress.ts';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadFiles } from '../../seed/loading/load-files.ts';
import { loadSeed } from '../../seed/seed.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';

const loadTimeoutMs = 600_000;

/** The data folder of a graph with the seed and all official files in a folder. It is loaded once and kept. */
export async function loadedCodeSets(folder: string): Promise<string> {
  const dataDir = resolve('.cache/bench/code-sets');
  if (existsSync(dataDir)) return dataDir;
  console.error(`Loading the code sets in ${folder}, once`);
  const loading = `${dataDir}-loading`;
  await rm(loading, { recursive: true, force: true });
  await mkdir(loading, { recursive: true });
  const graph = await openGraph({ dataDir: loading, queryTimeoutMs: loadTimeoutMs });
  const { error } = console;
  try {
    // Files without a source, such as notes on file formats, are reported and skipped.
    const reporter = { report: error, complain: error, progress: createProgress(process.stderr) };
    const files = await filesIn(folder);
    await graph.exclusively(async (held) => {
      await loadSeed(held, error);
      await loadFiles(held, files, {}, reporter);
      await refreshDiscrepancies(held);
    });
  } finally {
    await graph.close();
  }
  await rename(loading, dataDir);
  return dataDir;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
