import { type LoadOptions, loadFile } from '../../seed/loading/load-file.ts';
import type { Graph } from '../../src/graph/port.ts';

const silent = { begin() {}, reach() {}, end() {} };

/** Loads an official file, and answers the lines that were reported. */
export async function load(graph: Graph, path: string, options: LoadOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  await loadFile(graph, path, options, (line) => lines.push(line), silent);
  return lines;
}
