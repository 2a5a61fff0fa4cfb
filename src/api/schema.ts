import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  Kind,
  type ParseOptions,
  parse,
  Source,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';
import { quoted } from '../client-text.ts';
import { typeNameKey } from '../compiler/compiler.ts';
import type { CompletionContext } from './executor.ts';
import { takeOutcome } from './outcomes.ts';

const folder = new URL('../../schema/generated/', import.meta.url);

/** A file of the schema. */
export interface SchemaFile {
  readonly name: string;
  readonly sdl: string;
}

/** All files of the schema, sorted by name. */
export function readSchemaFiles(): SchemaFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => ({ name, sdl: readFileSync(new URL(name, folder), 'utf8') }));
}

/**
 * The executable schema: the generated SDL files, with resolvers that return what the executor has decoded. Clients
 * don't see the directives that map the schema to the graph; the compiler reads them from the schema's syntax tree.
 * With `noLocation`, which takes less time, faults of the schema do not name its files.
 */
export function createExecutableSchema(
  files: readonly SchemaFile[] = readSchemaFiles(),
  options: Pick<ParseOptions, 'noLocation'> = {},
): GraphQLSchema {
  const { kind, definitions } = concatAST(files.map(({ name, sdl }) => parse(new Source(sdl, name), options)));
  const visible = definitions.filter((definition) => definition.kind !== Kind.DIRECTIVE_DEFINITION);
  // The tests validate the files.
  const schema = buildASTSchema({ kind, definitions: visible }, { assumeValidSDL: true });
  attachResolvers(schema);
  return schema;
}

function attachResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type.name === 'Date' && isScalarType(type)) {
      type.parseValue = parseDate;
      type.parseLiteral = (node) => parseDate(valueFromASTUntyped(node));
    }
    if (isAbstractType(type)) type.resolveType = (value) => value[typeNameKey];
    if (!isObjectType(type)) continue;
    const resolve = type === schema.getQueryType() ? fromOutcomes : byResponseKey;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
}

/** The executor has answered the root fields. */
const fromOutcomes: GraphQLFieldResolver<unknown, CompletionContext> = (_source, _args, { outcomes }, info) =>
  takeOutcome(outcomes, String(info.path.key));

/** Values are decoded by response key, because an alias may be the name of another field. */
const byResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, CompletionContext> = (
  source,
  _args,
  _context,
  info,
) => source[info.path.key];

const date = z.iso.date();

function parseDate(value: unknown): string {
  const parsed = date.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError(`A date must be written as YYYY-MM-DD, such as 2026-11-23, but got ${quoted(value)}.`);
}
