import { readFileSync } from 'node:fs';
import type { Config } from '../../config.ts';

/** What answers depend on besides the request and the graph: the version of the program, and its limits. */
export function basisOf(config: Config): unknown[] {
  const limits = Object.entries(config).filter(([name]) => name.startsWith('MAX_'));
  return [readVersion(), config.NODE_ENV, limits];
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return version;
}
