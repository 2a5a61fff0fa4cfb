import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { conditionsOf } from './conditions.ts';

/** An operation that filters a list, and a name for it: the list, and the path of the condition. */
export interface FilteringOperation {
  readonly name: string;
  readonly text: string;
}

/** Counts the nodes of each list of the root that meet each condition, with up to `levels` levels of related nodes. */
export function filteringOperations(schema: GraphQLSchema, levels: number): FilteringOperation[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const where = whereOf(field);
    if (!where) return [];
    return conditionsOf(where, levels).map(({ path, text }) => {
      return { name: `${field.name} ${path}`, text: `{ ${field.name}${argumentsOf(field, text)} { totalCount } }` };
    });
  });
}

function whereOf({ args }: GraphQLField<unknown, unknown>) {
  const where = args.find(({ name }) => name === 'where');
  const type = where && getNamedType(where.type);
  return isInputObjectType(type) ? type : undefined;
}

/** Fields with other required arguments. */
const required: Readonly<Record<string, string>> = { releaseDiff: 'system: ICD10CM, from: "FY2025", to: "FY2026", ' };

function argumentsOf({ name }: GraphQLField<unknown, unknown>, condition: string): string {
  return `(${required[name] ?? ''}where: { ${condition} })`;
}
