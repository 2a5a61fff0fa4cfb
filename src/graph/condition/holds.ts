import type { Comparison, Condition } from './condition.ts';

/** Whether a condition holds for these properties. */
export function holds(condition: Condition, properties: Readonly<Record<string, unknown>>): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((one) => holds(one, properties));
    case 'any':
      return condition.of.some((one) => holds(one, properties));
    case 'not':
      return !holds(condition.of, properties);
    case 'missing':
      return entriesOf(properties[condition.property]).length === 0;
    case 'compare':
      return entriesOf(properties[condition.property]).some((entry) => meets(entry, condition));
  }
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

function meets(entry: unknown, { operator, value }: Comparison): boolean {
  if (value === null || value === undefined) return false;
  switch (operator) {
    case '=':
      return entry === value;
    case 'IN':
      return Array.isArray(value) && value.includes(entry);
    case 'contains':
      return lower(entry).includes(lower(value));
    case 'startsWith':
      return lower(entry).startsWith(lower(value));
    case 'prefix':
      return String(entry).startsWith(String(value));
    default:
      return inOrder(entry, operator, value);
  }
}

/** False for values of different types: they have no order. */
function inOrder(entry: unknown, operator: '<' | '<=' | '>' | '>=', value: unknown): boolean {
  if (typeof entry !== typeof value || (typeof entry !== 'string' && typeof entry !== 'number')) return false;
  const order = entry === value ? 0 : entry < (value as typeof entry) ? -1 : 1;
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function lower(value: unknown): string {
  return String(value).toLowerCase();
}
