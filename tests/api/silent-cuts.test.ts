import { getNullableType, isListType } from 'graphql';
import { expect, test } from 'vitest';
import { fieldsOf, readSdl } from '../support/sdl.ts';

/** Lists that return only some of their entries by default or always, and the field that shows how many there are. */
const signs: Readonly<Record<string, string>> = {
  'Diagnosis.similar': 'SimilarDiagnosis.comparedCount',
  'Procedure.similar': 'SimilarProcedure.comparedCount',
  'Specialty.similar': 'SimilarSpecialty.comparedCount',
  'SimilarDiagnosis.shared': 'SimilarDiagnosis.sharedCount',
  'SimilarProcedure.shared': 'SimilarProcedure.sharedCount',
  'SimilarSpecialty.shared': 'SimilarSpecialty.sharedCount',
  'Finding.suggestions': 'Finding.suggestionCount',
  'ClaimFix.choices': 'ClaimFix.choiceCount',
  'PathAnswer.hubs': 'PathAnswer.hubCount',
};

/** Lists with a limit that needs no sign. */
const reasons: Readonly<Record<string, string>> = {
  'Query.checkClaims': 'The limit is on what is asked.',
  'Resolution.suggestions': 'The note says what was looked for.',
};

const schema = readSdl();

/** Fields for lists without pages, as `Type.field`. Groups, also those within groups, end with all others. */
const lists = Object.keys(schema.getTypeMap())
  .filter((name) => !name.startsWith('__') && !name.endsWith('Connection') && name !== 'Group')
  .flatMap((name) =>
    Object.values(fieldsOf(schema, name)).map((field) => ({ coordinate: `${name}.${field.name}`, field })),
  )
  .filter(({ field }) => Array.isArray(field.args) && isListType(getNullableType(field.type)));

test('every list that is cut off by default has a sign that it is', () => {
  const cut = lists.filter(({ field }) =>
    field.args.some(({ name, defaultValue }) => name === 'first' && defaultValue),
  );
  expect(cut.length).toBeGreaterThan(0);
  expect(cut.map(({ coordinate }) => coordinate).filter((one) => !(one in signs))).toEqual([]);
});

test('every list that names a limit on its entries has a sign of how many there are', () => {
  const bounded = lists.filter(({ field }) => /\b(?:at most|up to) [\w,]+/i.test(field.description ?? ''));
  const unsigned = bounded.map(({ coordinate }) => coordinate).filter((one) => !(one in signs));
  expect(unsigned.filter((one) => !(one in reasons))).toEqual([]);
});

test('every sign is a number', () => {
  for (const sign of Object.values(signs)) {
    const [type = '', name = ''] = sign.split('.');
    expect(String(fieldsOf(schema, type)[name]?.type), sign).toBe('Int!');
  }
});
