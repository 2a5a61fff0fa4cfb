import { createRequire } from 'node:module';

/** Whether this program's TypeScript is loaded as CommonJS, as by `start.js`. There, `import()` cannot load it. */
const isCommonJs = typeof require === 'function' && '.ts' in require.extensions;

/**
 * Loads a module of the program only when it is needed, because of the libraries that it imports. `from` is the
 * `import.meta.url` of the caller, `path` is the module's path from there, and `load` imports the same path.
 */
export async function lazily<Module>(from: string, path: string, load: () => Promise<Module>): Promise<Module> {
  return isCommonJs ? createRequire(from)(path) : load();
}
