import { releaseStore } from '../../../src/graph/releases/release-store.ts';
import { countLines, sizeInWords } from './format.ts';
import { requireRelease } from './require-release.ts';

/** Prints the manifest of a release. @throws {UsageError} without such a release @throws {DamagedReleaseError} */
export async function showRelease(dataDir: string, name: string, report: (line: string) => void): Promise<void> {
  const store = releaseStore(dataDir);
  await requireRelease(store, name);
  const manifest = await store.manifest(name);
  const facts: [string, string][] = [
    ['Release', name === (await store.current()) ? `${name} (current)` : name],
    ['Published', manifest.createdAt],
    ['Made from', manifest.previous ?? 'nothing: it is the first one'],
    ['Made by', manifest.command],
    ['Size', sizeInWords(manifest.bytes)],
    ['SHA-256', manifest.sha256],
    ['Program', `${manifest.program}, ${manifest.engine}, graph model ${manifest.model}`],
  ];
  for (const [label, value] of facts) report(`${label.padEnd(11)}${value}`);
  report('Files');
  for (const file of manifest.files) report(`  ${file.sha256.slice(0, 16)}  ${file.name}`);
  report('Documents');
  for (const { id, title, edition } of manifest.documents) report(`  ${id}: ${title}${edition ? ` (${edition})` : ''}`);
  report('Nodes');
  for (const line of countLines(manifest.labels)) report(line);
  report('Relationships');
  for (const line of countLines(manifest.relationships)) report(line);
}
