import {
  type ASTNode,
  buildASTSchema,
  type DirectiveNode,
  GraphQLError,
  type GraphQLSchema,
  getDirectiveValues,
  Kind,
  visit,
} from 'graphql';
import { Faults } from './faults.ts';
import type { SdlDocument } from './sdl-file.ts';

/**
 * Checks the directives of the authored schema against their definitions.
 * @throws {SdlError} listing every directive that is not defined or has wrong arguments
 */
export function checkDirectives(files: readonly SdlDocument[]): void {
  const known = definedDirectives(files);
  const faults = new Faults();
  for (const { document } of files) {
    visit(document, {
      Directive: (node, _key, _parent, _path, ancestors) => {
        const wrong = misuse(known, node);
        if (wrong) faults.add(node, coordinateOf(ancestors), wrong);
      },
    });
  }
  faults.throwIfAny();
}

function definedDirectives(files: readonly SdlDocument[]): GraphQLSchema {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const relevant = definitions.filter(
    ({ kind }) => kind === Kind.DIRECTIVE_DEFINITION || kind === Kind.ENUM_TYPE_DEFINITION,
  );
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: relevant }, { assumeValidSDL: true });
}

/** What is wrong with a directive; undefined if nothing is. */
function misuse(known: GraphQLSchema, node: DirectiveNode): string | undefined {
  const name = node.name.value;
  const definition = known.getDirective(name);
  if (!definition) return `must only have directives that schema/directives.graphql defines, but got @${name}.`;
  const allowed = definition.args.map((argument) => argument.name);
  const unknown = node.arguments?.find((argument) => !allowed.includes(argument.name.value));
  if (unknown) {
    return `has @${name}(${unknown.name.value}:), but @${name} takes ${allowed.join(', ') || 'no arguments'}.`;
  }
  try {
    getDirectiveValues(definition, { directives: [node] });
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return `has @${name} with an invalid argument: ${error.message}`;
    throw error;
  }
}

/** `Type`, `Type.field` or `Type.field(argument:)`. */
function coordinateOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const [type, field, argument] = ancestors.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []));
  const member = field === undefined ? '' : `.${field}`;
  return `${type}${member}${argument === undefined ? '' : `(${argument}:)`}`;
}
