import type { Graph } from '../../src/graph/port.ts';
import { BadFileError } from '../sources/bad-file-error.ts';
import type { CodeSetSource } from '../sources/code-set-source.ts';
import { type RecognisedFile, recognise, unrecognised } from '../sources/code-sets.ts';
import { type LoadOptions, loadFile } from './load-file.ts';
import { inLoadingOrder } from './loading-order.ts';
import type { Progress } from './progress.ts';

export interface FilesOptions extends LoadOptions {
  /** The data set that the files are of; absent to let each file tell. */
  readonly source?: CodeSetSource | undefined;
}

/** Where a load tells what it does. */
export interface Reporter {
  /** Takes a line for what was found in a file, and one for each bad row. */
  report(line: string): void;
  /** Takes what is wrong with a file that was not loaded. */
  complain(line: string): void;
  readonly progress: Progress;
}

/**
 * Loads official files, in whatever order they are named: those that others build on go first. Each is loaded as a whole
 * or not at all, and the others still go in. Among several, one that is of no data set is told and skipped.
 * @returns how many files were refused
 * @throws {GraphError}
 */
export async function loadFiles(
  graph: Graph,
  paths: readonly string[],
  { source, ...options }: FilesOptions,
  { report, complain, progress }: Reporter,
): Promise<number> {
  const files: RecognisedFile[] = [];
  const skipped: string[] = [];
  let refused = 0;
  const attempt = async (job: () => Promise<void>) => {
    try {
      await job();
    } catch (error) {
      if (!(error instanceof BadFileError)) throw error;
      refused += 1;
      complain(error.message);
    }
  };
  for (const path of new Set(paths)) {
    await attempt(async () => {
      const file = await recognise(path, source);
      if (file) files.push(file);
      else if (source) throw unrecognised(path, source);
      else skipped.push(path);
    });
  }
  for (const path of skipped) {
    if (files.length > 0) report(`${path} is skipped: it has the layout of no data set.`);
    else await attempt(() => Promise.reject(unrecognised(path, source)));
  }
  for (const file of inLoadingOrder(files)) {
    await attempt(() => loadFile(graph, file, options, report, progress));
  }
  return refused;
}
