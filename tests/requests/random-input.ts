import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { writeCursor } from '../../src/compiler/cursor.ts';
import type { Choices } from '../support/differential/choices.ts';
import { altered, oddValue } from './odd-values.ts';
import type { Samples } from './samples.ts';

/** The name of an enum value. In JSON it is a string. */
class EnumName {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

const words = [
  ...[
    'M81.0',
    '0557T',
    'm8000xa',
    'M80',
    '77080',
    '26',
    '2085R0202X',
    'G0130',
    'S72.001A',
    '733.00',
    'AS',
    '11',
    'Z13.820',
  ],
  ...['CPT:0557T', 'ICD10CM:M81.0', 'MOD:26', 'PAYER:medicare', 'ICD10CM:M80-M85', 'M80-M85', 'FY2025', '25.0', 'V28'],
  ...['0557T-26', 'hip fracture', 'osteoporosis', 'bone density DXA', 'the', 'aetna', 'L33-1', 'MUS', 'https://x.org'],
];
const days = ['2026-11-26', '2024-10-01', '1999-12-31', '2025-09-30', '2100-01-01'];
const sizes = [2, 0, 1, 3, 5, 2, 1, 3, 25, 100];

/** Invents values of input types. Most are correct. */
export interface RandomInput {
  of(type: GraphQLInputType, name: string): unknown;
}

/** `edgeType` names the edges of the list that cursors are for. */
export function createRandomInput(choices: Choices, { ids, cursors }: Samples, edgeType: () => string): RandomInput {
  function invent(type: GraphQLInputType, name: string, depth: number): unknown {
    if (choices.chance(2)) return oddValue(choices);
    if (isNonNullType(type)) return invent(type.ofType, name, depth);
    if (choices.chance(2)) return null;
    if (isListType(type)) return listOf(type.ofType, name, depth);
    if (isInputObjectType(type)) return objectOf(type, depth);
    if (isEnumType(type)) return new EnumName(choices.of(type.getValues()).name);
    if (type.name === 'Boolean') return choices.chance(50);
    if (type.name === 'Int') return choices.chance(3) ? oddValue(choices, 9) : choices.of(sizes);
    if (type.name === 'Float') return choices.of([0, 0.5, 1, -1, 99.5]);
    return choices.chance(10) ? altered(choices, textOf(type.name, name)) : textOf(type.name, name);
  }

  function listOf(type: GraphQLInputType, name: string, depth: number): unknown {
    const length = choices.chance(1) ? choices.of([55, 1_001]) : choices.of([1, 2, 0, 3]);
    if (length === 1 && choices.chance(20)) return invent(type, name, depth);
    if (length > 3) return Array(length).fill(invent(type, name, depth));
    return Array.from({ length }, () => invent(type, name, depth));
  }

  function objectOf(type: GraphQLInputObjectType, depth: number): unknown {
    const fields = Object.values(type.getFields());
    const chosen = new Set(fields.filter((field) => isNonNullType(field.type) && !choices.chance(2)));
    const more = type.isOneOf ? (choices.chance(3) ? 2 : 1) : choices.of([1, 1, 1, 2, 0]);
    for (let i = 0; i < more; i += 1) chosen.add(depth > 4 ? leafOf(fields) : choices.of(fields));
    if (depth > 9) chosen.clear();
    return Object.fromEntries([...chosen].map((field) => [field.name, invent(field.type, field.name, depth + 1)]));
  }

  function leafOf<Field extends { readonly type: GraphQLInputType }>(fields: readonly Field[]): Field {
    const leaves = fields.filter(({ type }) => !isInputObjectType(getNamedType(type)));
    return choices.of(leaves.length > 0 ? leaves : fields);
  }

  function textOf(type: string, name: string): string {
    if (type === 'Date') return choices.of(days);
    if (name === 'after' || name === 'before') return choices.chance(40) ? forged() : choices.of(cursors);
    return choices.of(type === 'ID' ? [...ids, ...words] : words);
  }

  /** A cursor with any content, and the right checksum. */
  function forged(): string {
    const key = choices.of(['property.code', 'property.id', 'property.name', 'property.number']);
    const values = Array.from({ length: choices.of([1, 1, 2]) }, () =>
      choices.of<unknown>([oddValue(choices, 9), 'M81']),
    );
    return writeCursor(`1 ${edgeType()} ${key}`, values);
  }

  return { of: (type, name) => invent(type, name, 0) };
}

/** A value as GraphQL text. */
export function literal(value: unknown): string {
  if (value instanceof EnumName) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).map(([name, one]) => `${/^\w+$/.test(name) ? name : 'x'}: ${literal(one)}`);
  return `{ ${fields.join(', ')} }`;
}
