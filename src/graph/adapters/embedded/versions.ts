import { createHash } from 'node:crypto';
import program from '../../../../package.json' with { type: 'json' };
import { graphModel } from '../../model/graph-model.ts';
import type { ReleaseManifest } from '../../releases/manifest.ts';
import { engineVersion } from './engine.ts';

/** The versions of the program and the engine, and 8 hexadecimal digits that change with the graph model. */
export async function versions(): Promise<Pick<ReleaseManifest, 'program' | 'engine' | 'model'>> {
  const model = createHash('sha256').update(JSON.stringify(graphModel)).digest('hex').slice(0, 8);
  return { program: program.version, engine: await engineVersion(), model };
}
