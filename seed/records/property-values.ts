import type { Property, PropertyKind } from '../../src/graph/model/property.ts';

/** Whether a property may have this value. */
export function isOfKind({ kind, isOptional, values }: Property, value: unknown): boolean {
  if (value === null) return isOptional;
  if (!tests[kind](value)) return false;
  if (!values) return true;
  return typeof value === 'string' ? values.includes(value) : (value as string[]).every((one) => values.includes(one));
}

const isText = (value: unknown) => typeof value === 'string';

const tests: Readonly<Record<PropertyKind, (value: unknown) => boolean>> = {
  text: isText,
  integer: Number.isSafeInteger,
  decimal: Number.isFinite,
  flag: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  texts: (value) => Array.isArray(value) && value.every(isText),
  integers: (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
};
