import { type ReleaseStore, releaseStore } from '../../../src/graph/releases/release-store.ts';
import { cut, sizeInWords } from './format.ts';

/** Prints a line for each release, newest first, in at most 80 columns. */
export async function listReleases(dataDir: string, report: (line: string) => void): Promise<void> {
  const store = releaseStore(dataDir);
  const names = await store.names();
  if (names.length === 0) {
    report(`There are no releases in ${JSON.stringify(dataDir)}. The first start or load publishes one.`);
    return;
  }
  const current = await store.current();
  report(line(' ', 'Release', 'Size', 'Nodes', 'Made by'));
  for (const name of names) report(await describe(store, name, name === current ? '*' : ' '));
}

async function describe(store: ReleaseStore, name: string, mark: string): Promise<string> {
  try {
    const { bytes, labels, command } = await store.manifest(name);
    return line(mark, name, sizeInWords(bytes), String(labels.Medcode ?? 0), command);
  } catch (error) {
    return cut(`${mark} ${name}  damaged: ${error instanceof Error ? error.message : error}`, 80);
  }
}

function line(mark: string, name: string, size: string, nodes: string, command: string): string {
  return cut(`${mark} ${name.padEnd(25)}  ${size.padStart(9)}  ${nodes.padStart(8)}  ${command}`, 80);
}
