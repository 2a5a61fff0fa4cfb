import { type FieldDefinitionNode, print } from 'graphql';
import { type Catalog, contentOf, edgesOf, holdsNodes } from './catalog.ts';
import { directive, directiveText } from './directives.ts';
import { Faults } from './faults.ts';
import { filterOf, isFilterable } from './filters.ts';
import { namedType } from './type-of.ts';

/** @throws {SdlError} that lists all fields whose marks have no meaning */
export function checkFields(catalog: Catalog): void {
  const faults = new Faults();
  for (const type of catalog.types.values()) {
    for (const field of type.fields) {
      for (const [mark, check] of Object.entries(checks)) {
        const wrong = directive(field, mark) && check(catalog, field);
        if (wrong) faults.add(field, `${type.name}.${field.name.value}`, wrong);
      }
    }
  }
  faults.throwIfAny();
}

/** By directive: why a field cannot have it; undefined where it can. */
const checks: Readonly<Record<string, (catalog: Catalog, field: FieldDefinitionNode) => string | undefined>> = {
  connection: checkConnection,
  filterable: checkFilterable,
  sortable: checkSortable,
  groupable: checkGroupable,
};

function checkConnection(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const type = namedType(field.type);
  const target = catalog.types.get(type);
  if (print(field.type) !== `[${type}!]!` || !target || !directive(target.definition, 'node')) {
    return `must be a list such as [Diagnosis!]!, of a type with @node, to be a @connection, but got ${print(field.type)}.`;
  }
  const edge = directiveText(field, 'connection', 'edge');
  if (edge === undefined) return undefined;
  const edges = edgesOf(catalog).map(({ name }) => name);
  if (!edges.includes(edge)) {
    return `must name a type with @edge as its edge, but got "${edge}". Defined: ${edges.join(', ') || 'nothing'}.`;
  }
  return directive(field, 'relationship') ? undefined : `must have @relationship to have the edge "${edge}".`;
}

function checkFilterable(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const type = namedType(field.type);
  const content = contentOf(catalog, field);
  if (content === 'node') return `must be a value or a list of nodes to be @filterable, but got one ${type}.`;
  if (content === 'nodes') return checkFilterableList(catalog, field);
  if (filterOf(catalog, field)) return undefined;
  const by = directiveText(field, 'filterable', 'by') ?? `${type}Filter`;
  return `is @filterable by ${by}, which no file defines: write that input, or name another one with @filterable(by:).`;
}

function checkFilterableList(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const target = catalog.types.get(namedType(field.type));
  if (target && !isFilterable(catalog, target)) {
    return `is @filterable, but no field of ${target.name} is: mark those that conditions may be on.`;
  }
  return checkOwnName(field, 'filterable');
}

function checkSortable(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const content = contentOf(catalog, field);
  if (content === 'nodes') return checkOwnName(field, 'sortable');
  if (content !== 'node') return undefined;
  return `must be a value, or a list of nodes to be counted, to be @sortable, but got one ${namedType(field.type)}.`;
}

/** Conditions on a list and its count are read by the field's name. */
function checkOwnName(field: FieldDefinitionNode, mark: string): string | undefined {
  const as = directiveText(field, mark, 'as');
  return as && `must keep its name where it is @${mark}, for it is a list of nodes, but got as: "${as}".`;
}

function checkGroupable(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  if (!holdsNodes(catalog, field)) return undefined;
  if (directive(field, 'relationship') || directive(field, 'references')) return undefined;
  return 'must be a value, or have @relationship or @references, to be @groupable.';
}
