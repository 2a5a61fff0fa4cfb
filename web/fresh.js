import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages are made of, besides the files directly in the folder. The editor's gallery has the examples of the tests. */
const sources = ['src', 'ide', 'public', '../tests/examples'];

/** Whether the pages in `dist` were built from the present files of the folder. */
export function isFresh(folder = import.meta.dirname) {
  const index = join(folder, 'dist', 'built.json');
  return existsSync(index) && readFileSync(index, 'utf8') === JSON.stringify(stateOfInputs(folder));
}

/** The path, size in bytes, and time in seconds of each source. */
export function stateOfInputs(folder = import.meta.dirname) {
  const here = readdirSync(folder).filter((name) => /\.(?:html|ts|js|json)$/.test(name));
  const below = sources.flatMap((source) => filesIn(join(folder, source)));
  const paths = [...here.map((name) => join(folder, name)), ...below].sort();
  return paths.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return [path.slice(folder.length), size, Math.floor(mtimeMs / 1000)];
  });
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
