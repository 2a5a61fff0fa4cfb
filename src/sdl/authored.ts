import { readdirSync, readFileSync } from 'node:fs';
import type { SdlFile } from './sdl-file.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The files of the authored schema, sorted by name. */
export function readAuthored(): SdlFile[] {
  return readSdl(folder);
}

/** The SDL files of a folder, sorted by name. */
export function readSdl(from: URL): SdlFile[] {
  const names = readdirSync(from).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => ({ name, sdl: readFileSync(new URL(name, from), 'utf8') }));
}
