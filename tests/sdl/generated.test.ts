import {
  buildASTSchema,
  concatAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { createExecutableSchema, readSchemaFiles } from '../../src/api/schema.ts';
import { readAuthored } from '../../src/sdl/authored.ts';
import { expandFiles } from '../../src/sdl/expand.ts';

test('the full schema is what the authored one expands to: else run `npm run codegen`', () => {
  expect(readSchemaFiles()).toEqual(expandFiles(readAuthored()));
});

test('the full schema is valid, which the server takes for granted', () => {
  const documents = readSchemaFiles().map(({ sdl }) => parse(sdl));
  expect(validateSchema(buildASTSchema(concatAST(documents)))).toEqual([]);
});

test('the schema and everything in it is described, except values that explain themselves', () => {
  const schema = createExecutableSchema();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));
  const elements = [
    ['schema', schema] as const,
    ...types.map((type) => [type.name, type] as const),
    ...fields,
    ...fields.flatMap(([coordinate, { args }]) => args.map((one) => [`${coordinate}(${one.name}:)`, one] as const)),
    ...types.filter(isInputObjectType).flatMap((type) => membersOf(type.name, Object.values(type.getFields()))),
    ...types.filter(isEnumType).flatMap((type) => membersOf(type.name, type.getValues())),
  ];

  expect(elements.filter(([, { description }]) => !description).map(([coordinate]) => coordinate)).toEqual([
    'Sex.FEMALE',
    'Sex.MALE',
  ]);
});

interface Member {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function membersOf(type: string, members: readonly Member[]): (readonly [coordinate: string, member: Member])[] {
  return members.map((member) => [`${type}.${member.name}`, member]);
}
