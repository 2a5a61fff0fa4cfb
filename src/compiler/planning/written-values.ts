import { GraphQLError } from 'graphql';
import { quoted } from '../../client-text.ts';
import { badUserInput } from '../../errors.ts';
import type { WritingOf } from '../model/model.ts';

/**
 * The stored values that a client may mean by a text, without repetitions: labels may have different rules for writing the
 * same text. @throws {GraphQLError} if no label can have such a value
 */
export function exactValues({ labels, writing }: WritingOf, text: string): readonly string[] {
  return valuesOf(labels, text, (label) => writing.exact(label, text));
}

/** The same for the beginning of a value. */
export function beginnings({ labels, writing }: WritingOf, text: string): readonly string[] {
  return valuesOf(labels, text, (label) => writing.beginning(label, text));
}

function valuesOf(labels: readonly string[], text: string, valueFor: (label: string) => string): readonly string[] {
  const values = new Set<string>();
  const errors: GraphQLError[] = [];
  for (const label of labels) {
    try {
      values.add(valueFor(label));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      errors.push(error);
    }
  }
  const [first, ...others] = errors;
  if (values.size > 0 || !first) return [...values];
  throw others.length === 0 ? first : badUserInput(`A code must fit one of its code systems, but got ${quoted(text)}.`);
}
