import type { Catalog } from './catalog.ts';
import { byName, type Connection } from './connection.ts';
import { fileOf } from './faults.ts';
import { homeOfKeys, keysOf, type Marked } from './keys.ts';
import { either, nounOf, otherEnd } from './nouns.ts';
import { describe, type Written, write } from './write.ts';

/** The input types for sort keys. */
export function writeOrders(catalog: Catalog, connections: readonly Connection[]): Written[] {
  return byName(connections, ({ orderBy }) => orderBy).flatMap(([name, uses]) => {
    const rule = 'Set exactly one field. Ties keep the default order; missing values come last.';
    const sdl = `
      ${describe(`A sort key for ${subject(uses, 'sortable')}. ${rule}`)}
      input ${name} @oneOf {
        ${sdlOfKeys(catalog, uses[0], 'sortable')}
      }`;
    return write(fileOf(homeOfKeys(uses[0], 'sortable').definition), sdl);
  });
}

/** The enums of group keys. */
export function writeGroupings(catalog: Catalog, connections: readonly Connection[]): Written[] {
  return byName(connections, ({ grouping }) => grouping).flatMap(([name, uses]) => {
    const sdl = `
      ${describe(`A way to group ${subject(uses, 'groupable')}.`)}
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

/** What is sorted or grouped: all nodes of a type, or those linked to others. */
function subject(uses: readonly [Connection, ...Connection[]], marked: Marked): string {
  const [nodes = '', ...others] = new Set(uses.map(({ target }) => nounOf(target).many));
  if (others.length > 0) return 'linked nodes';
  if (homeOfKeys(uses[0], marked) === uses[0].target) return nodes;
  return `${nodes} linked to ${either(uses.map((one) => otherEnd(one.owner, one.target)))}`;
}
