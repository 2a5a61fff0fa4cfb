import { type Catalog, edgesOf } from './catalog.ts';
import { byName, type Connection, coordinateOf } from './connection.ts';
import { Faults } from './faults.ts';
import { keysName, keysOf, type Marked } from './keys.ts';

/** @throws {SdlError} that lists all connections that cannot have the types that they need */
export function checkConnections(catalog: Catalog, connections: readonly Connection[]): void {
  const faults = new Faults();
  checkShared(faults, connections);
  checkKeys(faults, catalog, connections, 'sortable');
  checkKeys(faults, catalog, connections, 'groupable');
  checkUnused(faults, catalog, connections);
  faults.throwIfAny();
}

/** Connections of one name are of one type. */
function checkShared(faults: Faults, connections: readonly Connection[]): void {
  for (const [name, [first, ...others]] of byName(connections, (one) => one.name)) {
    for (const other of others.filter((one) => contents(one) !== contents(first))) {
      const both = `${contents(other)}, but ${coordinateOf(first)} is one with ${contents(first)}`;
      faults.add(
        other.field,
        coordinateOf(other),
        `is a ${name}Connection with ${both}: give one of them another name.`,
      );
    }
  }
}

function contents({ target, edge, grouping }: Connection): string {
  return `nodes ${target.name}, ${edge ? `edge ${edge.name}` : 'no edge'} and ${grouping ?? 'no groups'}`;
}

/** Keys of one name are the same, wherever they are used. */
function checkKeys(faults: Faults, catalog: Catalog, connections: readonly Connection[], marked: Marked): void {
  for (const [name, [first, ...others]] of byName(connections, (one) => keysName(one, marked))) {
    const keys = keysOf(catalog, first, marked).map((key) => key.name);
    const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
    if (repeated) {
      const message = `needs ${name} with two keys ${repeated}: rename one of them with @${marked}(as:).`;
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
      const message = `needs ${name} with ${ours}, but ${coordinateOf(first)} with ${theirs}: use another edge for one of them.`;
      faults.add(other.field, coordinateOf(other), message);
    }
  }
}

function checkUnused(faults: Faults, catalog: Catalog, connections: readonly Connection[]): void {
  for (const edge of edgesOf(catalog).filter((one) => !connections.some((connection) => connection.edge === one))) {
    faults.add(edge.definition, edge.name, 'is an @edge that no @connection names.');
  }
}
