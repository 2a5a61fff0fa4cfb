/**
 * Writes the full schema to `schema/generated`. With `--check` it writes nothing, and fails if a file there is out of
 * date.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readAuthored, readSdl } from './authored.ts';
import { expandFiles } from './expand.ts';
import type { SdlFile } from './sdl-file.ts';

const folder = new URL('../../schema/generated/', import.meta.url);

mkdirSync(folder, { recursive: true });
const before = new Map(readSdl(folder).map(({ name, sdl }) => [name, sdl]));
const after = new Map(expanded().map(({ name, sdl }) => [name, sdl]));
const names = [...new Set([...before.keys(), ...after.keys()])];
const stale = names.filter((name) => before.get(name) !== after.get(name));

if (process.argv.includes('--check')) check();
else for (const name of stale) update(name);

function expanded(): SdlFile[] {
  try {
    return expandFiles(readAuthored());
  } catch (error) {
    // A stack names neither the file nor the line of the SDL.
    console.error(String(error));
    process.exit(1);
  }
}

function check(): void {
  if (stale.length === 0) return;
  console.error(`schema/generated is out of date (${stale.join(', ')}): run \`npm run codegen\`.`);
  process.exitCode = 1;
}

function update(name: string): void {
  const sdl = after.get(name);
  if (sdl === undefined) rmSync(new URL(name, folder));
  else writeFileSync(new URL(name, folder), sdl);
}
