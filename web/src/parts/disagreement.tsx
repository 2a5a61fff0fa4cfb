import { pathOf, useAddress } from '../data/address.ts';
import { wordsOf } from '../data/label.ts';
import type { DiscrepancyKind, Severity } from '../generated/graphql.ts';

/** A disagreement between a document and reference data. */
export interface Disagreement {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly asserted?: string | null;
  readonly official?: string | null;
}

/** Marks a row where a document and reference data disagree, with what each says. */
export function DisagreementMark({ id, kind, severity, asserted, official }: Disagreement) {
  const { href } = useAddress();
  return (
    <span class={`disagreement ${severity}`}>
      <a class={`mark ${severity.toLowerCase()}`} href={href(pathOf(id))}>
        {wordsOf(kind)}
      </a>
      {asserted && (
        <>
          {' '}
          Document: <q>{asserted}</q>.
        </>
      )}
      {official && (
        <>
          {' '}
          Code set: <strong>{official}</strong>
        </>
      )}
    </span>
  );
}

/** The same as text. */
export function disagreementText({ kind, asserted, official }: Disagreement): string {
  return [wordsOf(kind), asserted && `document: ${asserted}`, official && `code set: ${official}`]
    .filter(Boolean)
    .join('; ');
}

/** The disagreements that statements raise, each once. */
export function disagreementsOf(
  assertions: readonly { readonly discrepancies: readonly Disagreement[] }[],
): readonly Disagreement[] {
  return [...new Map(assertions.flatMap(({ discrepancies }) => discrepancies).map((one) => [one.id, one])).values()];
}
