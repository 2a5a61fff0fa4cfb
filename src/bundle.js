// The program in few files, which load ten times faster than its thousand modules. It is only a cache: it is made anew
// whenever one of these modules has changed, and where it cannot be written, the modules themselves are loaded.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache', 'start');
const require = createRequire(import.meta.url);

/** Has the name of the bundle's folder, and what each file that it was made of was like. */
const index = join(folder, 'bundle.json');

/** What else decides what a bundle is like: how it is made, and which libraries are installed. */
const recipe = ['src/bundle.js', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

/** What each kind of process runs. */
const programs = ['src/main', 'src/startup/prepare', 'src/supervisor/supervise', 'seed/cli/load'];

/** @returns the folder of the bundle of the present modules; undefined if there is none */
export function findBundle() {
  try {
    const { name, inputs } = JSON.parse(readFileSync(index, 'utf8'));
    const isFresh = existsSync(join(folder, name)) && inputs.every(([path, state]) => stateOf(path) === state);
    return isFresh ? join(folder, name) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the bundle. @returns its folder @throws what the bundler and the file system throw */
export async function makeBundle() {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  const { build } = require('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: programs.map((program) => `${program}.ts`),
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // `import()` in a script that is compiled from a text would look for modules in the working directory.
    supported: { 'dynamic-import': false },
    // The engine looks for its binary next to its own file. Traces are rare, and need many modules.
    external: ['@grafeo-db/js', '@opentelemetry/*'],
    plugins: [{ name: 'own-url', setup: keepOwnUrls }],
    logLevel: 'silent',
  });
  const own = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules/'));
  return publish(outputFiles, [...own, ...recipe]);
}

/** Runs a program, as the bundle has it. Without a bundle, its modules are loaded. @returns its exports */
export function run(program, bundle) {
  if (bundle !== undefined) return runBundled(bundle, program);
  // The loader for CommonJS takes two thirds of the time of that for modules, which also has a thread with 25 MB.
  require('tsx/cjs/api').register();
  return require(join(root, `${program}.ts`));
}

function runBundled(bundle, program) {
  const path = join(bundle, `${basename(program)}.js`);
  const codePath = `${path}.${process.versions.v8}`;
  const cachedData = existsSync(codePath) ? readFileSync(codePath) : undefined;
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
  const script = new vm.Script(text, { filename: path, cachedData });
  if (!cachedData || script.cachedDataRejected) {
    // By then it has all functions that the process has needed.
    process.once('exit', () => tryTo(() => replace(codePath, script.createCachedData())));
  }
  const main = { exports: {} };
  script.runInThisContext()(main.exports, require, main, path, bundle);
  return main.exports;
}

/** In a bundle, `import.meta.url` would be the same for all modules. */
function keepOwnUrls({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (relative(root, path).includes('node_modules')) return undefined;
    const url = JSON.stringify(pathToFileURL(path).href);
    return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'ts' };
  });
}

/** Starts that run at the same time may each make one. Only the index makes a bundle known, and it comes last. */
function publish(outputFiles, inputs) {
  const states = inputs.map((path) => [path, stateOf(path)]);
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  const name = hash.digest('hex').slice(0, 16);
  mkdirSync(join(folder, name), { recursive: true });
  for (const { path, text } of outputFiles) replace(join(folder, name, basename(path)), inAscii(text));
  replace(index, JSON.stringify({ name, inputs: states }));
  const others = readdirSync(folder).filter((other) => other !== name && !other.startsWith(basename(index)));
  for (const other of others) tryTo(() => rmSync(join(folder, other), { recursive: true, force: true }));
  return join(folder, name);
}

/** A text of one byte for each character is read five times faster. What is left is in regular expressions and comments. */
function inAscii(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Size and second of the last change, because the layers of an image keep no fractions. Of a missing file, nothing. */
function stateOf(path) {
  const found = statSync(`${root}${path}`, { throwIfNoEntry: false });
  return found ? `${found.size} ${Math.floor(found.mtimeMs / 1000)}` : '';
}

/** No other process sees a part of it. */
function replace(path, content) {
  const own = join(dirname(path), `${basename(path)}.${process.pid}`);
  writeFileSync(own, content);
  renameSync(own, path);
}

/** What is only a cache may fail. */
function tryTo(work) {
  try {
    work();
  } catch {}
}
