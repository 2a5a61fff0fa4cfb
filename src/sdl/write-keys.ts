import type { Catalog } from './catalog.ts';
import { byName, type Connection } from './connection.ts';
import { fileOf } from './faults.ts';
import { homeOfKeys, keysOf, type Marked } from './keys.ts';
import { either, nounOf, otherEnd } from './nouns.ts';
import { describe, type Written, write } from './write.ts';

/** The input types of keys to sort by. */
export function writeOrders(catalog: Catalog, connections: readonly Connection[]): Written[] {
  return byName(connections, ({ orderBy }) => orderBy).flatMap(([name, uses]) => {
    const rule = 'exactly one field. Ties are broken by the default order; missing values come last.';
    const sdl = `
      ${describe(`One key to sort ${subject(uses, 'sortable')} by: ${rule}`)}
      input ${name} @oneOf {
        ${sdlOfKeys(catalog, uses[0], 'sortable')}
      }`;
    return write(fileOf(homeOfKeys(uses[0], 'sortable').definition), sdl);
  });
}

/** The enums of what can be grouped by. */
export function writeGroupings(catalog: Catalog, connections: readonly Connection[]): Written[] {
  return byName(connections, ({ grouping }) => grouping).flatMap(([name, uses]) => {
    const sdl = `
      ${describe(`What ${subject(uses, 'groupable')} can be grouped by.`)}
      enum ${name} {
        ${sdlOfKeys(catalog, uses[0], 'groupable')}
      }`;
    return write(fileOf(homeOfKeys(uses[0], 'groupable').definition), sdl);
  });
}

function sdlOfKeys(catalog: Catalog, connection: Connection, marked: Marked): string {
  return keysOf(catalog, connection, marked)
    .map(({ sdl }) => sdl)
    .join('\n');
}

/** What is sorted or grouped: nodes of one type, or those of them that are connected with others. */
function subject(uses: readonly [Connection, ...Connection[]], marked: Marked): string {
  const [nodes = '', ...others] = new Set(uses.map(({ target }) => nounOf(target).many));
  if (others.length > 0) return 'connected nodes';
  if (homeOfKeys(uses[0], marked) === uses[0].target) return nodes;
  return `the ${nodes} connected with ${either(uses.map((one) => otherEnd(one.owner, one.target)))}`;
}
