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
  /** Takes a line about a file that is loaded or skipped, or about a bad row. */
  report(line: string): void;
  /** Takes the reason why a file could not be loaded. */
  complain(line: string): void;
  readonly progress: Progress;
}

/** How many files a load was asked for, and what became of them. */
export interface LoadedFiles {
  readonly loaded: number;
  /** Those that hold no known data set. */
  readonly skipped: number;
  /** Those that could not be loaded. */
  readonly refused: number;
  /** How many rows the loaded files had for the graph. */
  readonly rows: number;
}

/**
 * Loads official files, those that others build on first, in whatever order they are named. Each is loaded completely or
 * not at all; if one cannot be loaded, the others still are. Files of no known data set are skipped, unless all are.
 * @throws {GraphError}
 */
export async function loadFiles(
  graph: Graph,
  paths: readonly string[],
  { source, ...options }: FilesOptions,
  { report, complain, progress }: Reporter,
): Promise<LoadedFiles> {
  const files: RecognizedFile[] = [];
  const skipped: string[] = [];
  const counting = countRows(progress);
  let [loaded, refused] = [0, 0];
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
  for (const one of inLoadingOrder(files)) {
    report(`Loading ${one.file.name}`);
    await attempt(async () => {
      await loadFile(graph, one, options, report, counting);
      loaded += 1;
    });
  }
  return { loaded, skipped: files.length > 0 ? skipped.length : 0, refused, rows: counting.rows() };
}

/** The same progress, and how many rows it has reached in total. */
function countRows(progress: Progress): Progress & { readonly rows: () => number } {
  let [before, current] = [0, 0];
  return {
    begin(total) {
      progress.begin(total);
    },
    reach(rows) {
      current = rows;
      progress.reach(rows);
    },
    end() {
      [before, current] = [before + current, 0];
      progress.end();
    },
    rows: () => before,
  };
}
