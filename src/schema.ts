import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  specifiedDirectives,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';
import { typeNameKey } from './compiler/decode.ts';
import type { Context } from './context.ts';
import { ccsrCategoryQueries } from './resolvers/ccsr-category.ts';
import { claimQueries } from './resolvers/claim.ts';
import { codeQueries } from './resolvers/code.ts';
import { compareQueries } from './resolvers/compare.ts';
import { coverageQueries } from './resolvers/coverage.ts';
import { datasetQueries } from './resolvers/dataset.ts';
import { diagnosisQueries } from './resolvers/diagnosis.ts';
import { discrepancyQueries } from './resolvers/discrepancy.ts';
import { documentQueries } from './resolvers/document.ts';
import { hccCategoryQueries } from './resolvers/hcc-category.ts';
import { icd9CodeQueries } from './resolvers/icd9-code.ts';
import { medicareSpecialtyQueries } from './resolvers/medicare-specialty.ts';
import { modifierQueries } from './resolvers/modifier.ts';
import { nodeQueries } from './resolvers/node.ts';
import { pathQueries } from './resolvers/paths.ts';
import { payerQueries } from './resolvers/payer.ts';
import { placeOfServiceQueries } from './resolvers/place-of-service.ts';
import { procedureQueries } from './resolvers/procedure.ts';
import { releaseQueries } from './resolvers/release.ts';
import { resolveQueries } from './resolvers/resolve.ts';
import { searchQueries } from './resolvers/search.ts';
import { specialtyQueries } from './resolvers/specialty.ts';

const queries: Readonly<Record<string, unknown>> = {
  ...nodeQueries,
  ...codeQueries,
  ...procedureQueries,
  ...diagnosisQueries,
  ...specialtyQueries,
  ...medicareSpecialtyQueries,
  ...modifierQueries,
  ...payerQueries,
  ...placeOfServiceQueries,
  ...documentQueries,
  ...ccsrCategoryQueries,
  ...coverageQueries,
  ...hccCategoryQueries,
  ...icd9CodeQueries,
  ...discrepancyQueries,
  ...releaseQueries,
  ...datasetQueries,
  ...claimQueries,
  ...searchQueries,
  ...pathQueries,
  ...compareQueries,
  ...resolveQueries,
};

const folder = new URL('../schema/', import.meta.url);

/**
 * The executable schema: `schema/*.graphql`, the root resolvers, and below them the values that the compiler decoded.
 * The directives that map the schema to the graph stay on its syntax tree, where the compiler reads them, and are
 * not shown to clients.
 */
export function createExecutableSchema(): GraphQLSchema {
  const sdl = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const schema = buildSchema(sdl.join('\n'));
  attachResolvers(schema);
  return new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives });
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
    const isRoot = type === schema.getQueryType();
    for (const field of Object.values(type.getFields())) {
      field.resolve = isRoot ? rootResolver(field.name) : byResponseKey;
      // What the root resolvers give is the compiler's, and needs no completing.
      if (isRoot) field.extensions = { compiled: true };
    }
  }
}

function rootResolver(name: string): GraphQLFieldResolver<unknown, Context> {
  const resolver = queries[name];
  if (typeof resolver !== 'function') throw new Error(`Query.${name} has no resolver.`);
  return resolver as GraphQLFieldResolver<unknown, Context>;
}

/** The compiler decodes under response keys: an alias may take another field's name. */
const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, Context> = (source, _args, _context, info) =>
  source[info.path.key];

const date = z.iso.date();

function parseDate(value: unknown): string {
  const parsed = date.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError(`A date is written like 2026-11-23, but got ${JSON.stringify(value)}.`);
}
