import { type Catalog, edgesOf } from './catalog.ts';
import { byName, type Connection, coordinateOf } from './connection.ts';
import { Faults } from './faults.ts';
import { keysName, keysOf, type Marked } from './keys.ts';

/**
 * Checks that connections and keys that share a name are the same, and that every edge is used.
 * @throws {SdlError} listing those that are not
 */
export function checkConnections(catalog: Catalog, connections: readonly Connection[]): void {
  const faults = new Faults();
  checkShared(faults, connections);
  checkKeys(faults, catalog, connections, 'sortable');
  checkKeys(faults, catalog, connections, 'groupable');
  checkUnused(faults, catalog, connections);
  faults.throwIfAny();
}

/** Connections with the same name share a type, so their contents must match. */
function checkShared(faults: Faults, connections: readonly Connection[]): void {
  for (const [name, [first, ...others]] of byName(connections, (one) => one.name)) {
    for (const other of others.filter((one) => contents(one) !== contents(first))) {
      const message =
        `must have ${contents(first)} to share ${name}Connection with ${coordinateOf(first)}, ` +
        `but has ${contents(other)}: give one of them another name.`;
      faults.add(other.field, coordinateOf(other), message);
    }
  }
}

function contents({ target, edge, grouping }: Connection): string {
  return `nodes ${target.name}, ${edge ? `edge ${edge.name}` : 'no edge'}, and ${grouping ?? 'no groups'}`;
}

/** Keys with the same name share a type, so they must match wherever they are used. */
function checkKeys(faults: Faults, catalog: Catalog, connections: readonly Connection[], marked: Marked): void {
  for (const [name, [first, ...others]] of byName(connections, (one) => keysName(one, marked))) {
    const keys = keysOf(catalog, first, marked).map((key) => key.name);
    const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
    if (repeated) {
      const message = `must have different keys in ${name}, but has two named ${repeated}: rename one with @${marked}(as:).`;
      faults.add(first.field, coordinateOf(first), message);
    }
    for (const other of others) {
      const [ours, theirs] = [
        keysOf(catalog, other, marked)
          .map((key) => key.name)
          .join(', '),
        keys.join(', '),
      ];
      if (ours === theirs) continue;
      const message =
        `must have the keys ${theirs} to share ${name} with ${coordinateOf(first)}, ` +
        `but has ${ours}: use another edge for one of them.`;
      faults.add(other.field, coordinateOf(other), message);
    }
  }
}

function checkUnused(faults: Faults, catalog: Catalog, connections: readonly Connection[]): void {
  for (const edge of edgesOf(catalog).filter((one) => !connections.some((connection) => connection.edge === one))) {
    faults.add(edge.definition, edge.name, 'must be the edge of a @connection, but no @connection names it.');
  }
}
