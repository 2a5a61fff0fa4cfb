import type { Properties } from './port.ts';

/** The properties without those that are null, which are not stored. */
export function present(properties: Properties): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) known[name] = value;
  }
  return known;
}
