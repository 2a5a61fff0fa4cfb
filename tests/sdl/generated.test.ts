import { isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { createExecutableSchema, readSchemaFiles } from '../../src/api/schema.ts';
import { readAuthored } from '../../src/sdl/authored.ts';
import { expandFiles } from '../../src/sdl/expand.ts';

test('the full schema is what the authored one expands to: else run `npm run codegen`', () => {
  expect(readSchemaFiles()).toEqual(expandFiles(readAuthored()));
});

test('every type, every argument and every question of the schema is described', () => {
  const schema = createExecutableSchema();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));
  const elements = [
    ...types.map((type) => [type.name, type] as const),
    ...fields.filter(([coordinate]) => coordinate.startsWith('Query.')),
    ...fields.flatMap(([coordinate, { args }]) => args.map((one) => [`${coordinate}(${one.name}:)`, one] as const)),
  ];

  expect(elements.filter(([, { description }]) => !description).map(([coordinate]) => coordinate)).toEqual([]);
});
