import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const web = new URL('../web/', import.meta.url);

/**
 * Builds the web application anew, in a process of its own, if its files have changed since the last build. Until that is done,
 * the server sends the pages of the last build. Does nothing where the packages for building are not installed.
 */
export async function refreshPages() {
  const program = fileURLToPath(new URL('prepare.js', web));
  if (!existsSync(program) || !existsSync(new URL('node_modules/vite', web))) return;
  const { isFresh } = await import(new URL('fresh.js', web).href);
  if (isFresh()) return;
  console.log('The files of the web application have changed: building its pages, which takes a few seconds');
  fork(program);
}
