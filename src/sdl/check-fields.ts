import { type FieldDefinitionNode, print } from 'graphql';
import { type Catalog, contentOf, edgesOf, holdsNodes } from './catalog.ts';
import { directive, directivesOf, directiveText, textOf } from './directives.ts';
import { Faults } from './faults.ts';
import { filterOf, isFilterable } from './filters.ts';
import { isList, namedType } from './type-of.ts';

/**
 * Checks that fields are of the types that their directives require.
 * @throws {SdlError} listing every field that is not
 */
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

/** By directive: what is wrong with a field that has it; undefined if nothing is. */
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
    return `must be a list of a @node type to be a @connection, such as [Diagnosis!]!, but got ${print(field.type)}.`;
  }
  const edge = directiveText(field, 'connection', 'edge');
  if (edge === undefined) return undefined;
  const edges = edgesOf(catalog).map(({ name }) => name);
  if (!edges.includes(edge)) {
    return `must name an @edge type in @connection(edge:), but got "${edge}". Defined: ${edges.join(', ') || 'no edges'}.`;
  }
  return directive(field, 'relationship') ? undefined : `must have a @relationship to use the edge "${edge}".`;
}

function checkFilterable(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const type = namedType(field.type);
  const content = contentOf(catalog, field);
  if (content === 'node' || content === 'nodes') return checkFilterableNodes(catalog, field);
  if (filterOf(catalog, field)) return undefined;
  const by = directiveText(field, 'filterable', 'by') ?? `${type}Filter`;
  return `is @filterable by ${by}, which no file defines: define that input, or name another with @filterable(by:).`;
}

function checkFilterableNodes(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const target = catalog.types.get(namedType(field.type));
  if (target && !isFilterable(catalog, target)) {
    return `is @filterable, but ${target.name} has no @filterable field: mark at least one.`;
  }
  return checkOwnName(field, 'filterable');
}

function checkSortable(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const content = contentOf(catalog, field);
  if (content === 'nodes') return checkOwnName(field, 'sortable');
  if (content !== 'node') return undefined;
  return `must be a value or a list of nodes (sorted by length) to be @sortable, but got a single ${namedType(field.type)}.`;
}

/** Conditions on nodes, and the length of a list of them, use the field's name. */
function checkOwnName(field: FieldDefinitionNode, mark: string): string | undefined {
  const as = directiveText(field, mark, 'as');
  const nodes = isList(field.type) ? 'a list of nodes' : 'a node';
  return as && `must keep its name with @${mark} because it is ${nodes}, but got as: "${as}".`;
}

function checkGroupable(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const values = directivesOf(field, 'groupable').flatMap((given) => textOf(given, 'by') ?? []);
  const wrong = values.map((by) => checkGroupableBy(catalog, field, by)).find((one) => one !== undefined);
  if (wrong) return wrong;
  if (!holdsNodes(catalog, field)) return undefined;
  if (directive(field, 'relationship') || directive(field, 'references')) return undefined;
  return 'must be a value, or have @relationship or @references, to be @groupable.';
}

/** What is wrong with grouping by a value of the nodes that a field leads to; undefined if nothing is. */
function checkGroupableBy(catalog: Catalog, field: FieldDefinitionNode, by: string): string | undefined {
  if (!directive(field, 'references')) return `must have @references to be @groupable(by:), but got by: "${by}".`;
  const type = namedType(field.type);
  const value = catalog.types.get(type)?.fields.find(({ name }) => name.value === by);
  if (value && (contentOf(catalog, value) === 'value' || directive(value, 'references'))) return undefined;
  return `must be @groupable(by:) a value of ${type}, but got by: "${by}".`;
}
