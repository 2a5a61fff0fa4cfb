import type { WritingOf } from '../model/model.ts';

/** The stored values that a client may mean by a text: one for each label whose values can be written so, without repetitions. */
export function exactValues({ labels, writing }: WritingOf, text: string): readonly string[] {
  return valuesOf(labels, (label) => writing.exact(label, text));
}

/** The same for the beginning of a value. */
export function beginnings({ labels, writing }: WritingOf, text: string): readonly string[] {
  return valuesOf(labels, (label) => writing.beginning(label, text));
}

/** @throws {Error} the first one, with a message for clients, if no label can have such a value */
function valuesOf(labels: readonly string[], valueOfLabel: (label: string) => string): readonly string[] {
  const values = new Set<string>();
  const errors: unknown[] = [];
  for (const label of labels) {
    try {
      values.add(valueOfLabel(label));
    } catch (error) {
      errors.push(error);
    }
  }
  if (values.size === 0) throw errors[0];
  return [...values];
}
