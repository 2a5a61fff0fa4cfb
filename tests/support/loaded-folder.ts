import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the graphs that are loaded once for several tests. */
    loadedFolder: string;
  }
}

/** Makes the folder before all tests, and removes it after them. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'medcode-loaded-'));
  project.provide('loadedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
