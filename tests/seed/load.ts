import { loadFile } from '../../seed/loading/load-file.ts';
import type { FilesOptions } from '../../seed/loading/load-files.ts';
import { inLoadingOrder } from '../../seed/loading/loading-order.ts';
import { recognize, unrecognized } from '../../seed/sources/code-sets.ts';
import type { Graph } from '../../src/graph/port.ts';

const silent = { begin() {}, reach() {}, end() {} };

/** Loads an official file: the reported lines. */
export async function load(graph: Graph, path: string, { source, ...options }: FilesOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  const files = await recognize(path, source);
  if (files.length === 0) throw unrecognized(path, source);
  for (const file of inLoadingOrder(files)) await loadFile(graph, file, options, (line) => lines.push(line), silent);
  return lines;
}
