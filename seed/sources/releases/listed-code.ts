import type { NodeValues } from '../../records/gate.ts';
import type { Days } from './transition.ts';

/** The labels of codes that are published as lists, without a hierarchy. */
export type ListedLabel = 'Procedure' | 'Modifier' | 'Specialty' | 'IcdPcsCode';

/** A code as a release lists it. */
export interface ListedCode {
  readonly label: ListedLabel;
  readonly id: string;
  readonly code: string;
  /** What the file says about it, including its display. */
  readonly properties: NodeValues<ListedLabel>;
  /** The first day on which it is in force. If the file has no dates, it follows from the release that adds the code. */
  readonly validFrom?: string;
  /** The last day, or null for an active code. If the file has no dates, the known one stays. */
  readonly validTo?: string | null;
}

/** A listed code with its first and last day. */
export type DatedCode = Omit<ListedCode, keyof Days> & Days;

/** The values of the properties that name a code, in the order of `names`. */
export function titlesOf({ properties }: Pick<ListedCode, 'properties'>, names: readonly string[]): (string | null)[] {
  const values: Readonly<Record<string, unknown>> = properties;
  return names.map((name) => (typeof values[name] === 'string' ? values[name] : null));
}
