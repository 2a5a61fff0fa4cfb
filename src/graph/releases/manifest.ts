import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isReleaseName } from './release-name.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().refine(isReleaseName, 'must be the name of a release');
const counts = z.record(z.string(), z.number());

const manifest = z.object({
  name,
  /** Of `graph.grafeo`, with its size. */
  sha256: hash,
  bytes: z.number(),
  /** The moment it was published, as ISO text. */
  createdAt: z.iso.datetime(),
  /** The release that it was made from; null for the first one. */
  previous: name.nullable(),
  /** What made it: the command, and the files that the command read. */
  command: z.string(),
  files: z.array(z.object({ name: z.string(), sha256: hash })),
  documents: z.array(z.object({ id: z.string(), title: z.string(), edition: z.string().nullable() })),
  /** How many nodes it has of each label, and relationships of each type. */
  labels: counts,
  relationships: counts,
  /** The versions of the program and the engine, and a fingerprint of the graph model. */
  program: z.string(),
  engine: z.string(),
  model: z.string(),
});

/** What is known of a graph release: its file `manifest.json`. */
export type ReleaseManifest = Readonly<z.output<typeof manifest>>;

/** The file of a release's folder that has the graph, and the one that describes it. */
export const graphFileName = 'graph.grafeo';
export const manifestFileName = 'manifest.json';

/** A release whose files are not what its manifest says. */
export class DamagedReleaseError extends Error {
  override readonly name = 'DamagedReleaseError';
}

/**
 * Reads the manifest in the folder of a release.
 * @throws {DamagedReleaseError} if there is no valid manifest of a release with this name
 */
export async function readManifest(folder: string, release: string): Promise<ReleaseManifest> {
  const read = manifest.safeParse(await readJson(join(folder, manifestFileName)));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new DamagedReleaseError(`${manifestFileName} is damaged: ${issue?.path.join('.') || 'all of it'}`);
  }
  if (read.data.name === release) return read.data;
  throw new DamagedReleaseError(`${manifestFileName} must be that of ${release}, but is that of ${read.data.name}`);
}

/** The name in the manifest of a folder whose release is not known. @throws {DamagedReleaseError} */
export async function nameInManifest(folder: string): Promise<string> {
  const read = z.object({ name }).safeParse(await readJson(join(folder, manifestFileName)));
  if (read.success) return read.data.name;
  throw new DamagedReleaseError(`${manifestFileName} must have the name of a release`);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new DamagedReleaseError(`${manifestFileName} is damaged: it is not JSON`);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DamagedReleaseError(
      `${manifestFileName} ${code === 'ENOENT' ? 'is missing' : `cannot be read: ${message}`}`,
    );
  }
}
