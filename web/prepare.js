// Builds the web application into `web/dist`, unless the build there is of the present files. The first time, it installs
// the packages that the build needs. They are separate, so that the server's installation has none of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isFresh, stateOfInputs } from './fresh.js';

const folder = import.meta.dirname;
const dist = join(folder, 'dist');

/** Files that are small when they are packed. */
const packable = new Set(['.html', '.js', '.css', '.svg', '.ttf']);

if (!isFresh()) {
  try {
    await prepare();
  } catch (error) {
    console.error(`The web application could not be built: ${error.message}`);
    // The API works without it, and an installation should not fail for it.
    if (process.env.npm_lifecycle_event !== 'prepare') process.exitCode = 1;
  }
}

async function prepare() {
  if (process.env.npm_config_omit?.includes('dev'))
    return console.log('The web application is not built: that needs the development packages.');
  if (!existsSync(join(folder, 'node_modules'))) install();
  const start = performance.now();
  const inputs = stateOfInputs();
  const own = `${dist}.${process.pid}`;
  const { build } = await import('vite');
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'error', build: { outDir: own } });
  await pack(own);
  writeFileSync(join(own, 'built.json'), JSON.stringify(inputs));
  rmSync(dist, { recursive: true, force: true });
  renameSync(own, dist);
  console.log(`The web application is built (${((performance.now() - start) / 1000).toFixed(1)} s).`);
}

function install() {
  console.log('Installing the packages that build the web application, once');
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('its packages could not be installed.');
}

/** Packs each file beforehand, in both codings: it is sent many times, and packed better than there is time for then. */
async function pack(built) {
  const names = readdirSync(built, { recursive: true }).filter((name) => packable.has(extname(name)));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all(
    names.map(async (name) => {
      const path = join(built, name);
      const content = readFileSync(path);
      writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, quality));
      writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}
