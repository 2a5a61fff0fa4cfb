import type { Graph } from '../../src/graph/port.ts';
import { printableName } from '../../src/printable.ts';
import { BadFileError } from '../sources/bad-file-error.ts';
import type { CodeSetSource } from '../sources/code-set-source.ts';
import { type RecognizedFile, recognize, unrecognized } from '../sources/code-sets.ts';
import { type LoadOptions, loadFile } from './load-file.ts';
import { inLoadingOrder } from './loading-order.ts';
import type { Progress } from './progress.ts';

export interface FilesOptions extends LoadOptions {
  /** The data set of the files. If absent, each file is recognized by its layout. */
  readonly source?: CodeSetSource | undefined;
}

/** Where a load reports to. */
export interface Reporter {
  /** Takes a line about a file that was loaded or skipped, or about a bad row. */
  report(line: string): void;
  /** Takes the reason why a file could not be loaded. */
  complain(line: string): void;
  readonly progress: Progress;
}

/**
 * Loads official files, those that others build on first, in whatever order they are named. Each is loaded completely or
 * not at all; if one cannot be loaded, the others still are. Files of no known data set are skipped, unless all are.
 * @returns the number of files that could not be loaded
 * @throws {GraphError}
 */
export async function loadFiles(
  graph: Graph,
  paths: readonly string[],
  { source, ...options }: FilesOptions,
  { report, complain, progress }: Reporter,
): Promise<number> {
  const files: RecognizedFile[] = [];
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
      const recognized = await recognize(path, source);
      if (recognized.length > 0) files.push(...recognized);
      else if (source) throw unrecognized(path, source);
      else skipped.push(path);
    });
  }
  for (const path of skipped) {
    if (files.length > 0) report(`Skipped ${printableName(path)}: it does not have the layout of any known data set.`);
    else await attempt(() => Promise.reject(unrecognized(path, source)));
  }
  for (const file of inLoadingOrder(files)) {
    await attempt(() => loadFile(graph, file, options, report, progress));
  }
  return refused;
}
