import { pathOf, useAddress } from '../data/address.ts';
import { wordsOf } from '../data/label.ts';
import type { EvidenceFragment } from '../generated/graphql.ts';

/** Where a statement is: document, section, row. */
export interface Place {
  readonly document: { readonly id: string; readonly title: string };
  readonly section?: string | null;
  readonly row?: number | null;
}

/** A link to the document, and where in it. */
export function PlaceLink({ document, section, row }: Place) {
  const { href } = useAddress();
  return (
    <>
      <a href={href(pathOf(document.id))}>{document.title}</a>
      {section && `, ${section}`}
      {row != null && `, row ${row}`}
    </>
  );
}

/** The same as text. */
export function placeText({ document, section, row }: Place): string {
  return [document.title, section, row == null ? undefined : `row ${row}`].filter(Boolean).join(', ');
}

/** The evidence for a row of a table: each statement with its place, and how well it is verified. */
export function Evidence({ assertions }: { readonly assertions: readonly EvidenceFragment[] }) {
  return (
    <ul class="evidence">
      {assertions.map((assertion) => (
        <li key={assertion.id}>
          <PlaceLink {...assertion} />{' '}
          <span class={`chip ${assertion.confidence}`}>{wordsOf(assertion.confidence)}</span>
          <q>{assertion.statement}</q>
        </li>
      ))}
    </ul>
  );
}

/** What statements say about a relationship besides that it exists: roles, how commonly a modifier is used, and so on. */
export function detailsOf(assertions: readonly EvidenceFragment[]): string {
  return [...new Set(assertions.flatMap(detailsOfOne))].map(wordsOf).join(', ');
}

function detailsOfOne(assertion: EvidenceFragment): readonly string[] {
  if ('indicationRole' in assertion) return stated([assertion.indicationRole]);
  if ('applicability' in assertion) return stated([assertion.applicability, assertion.appliesTo]);
  if ('specialtyRoles' in assertion) return stated(assertion.specialtyRoles);
  if ('relationKind' in assertion) return stated([assertion.relationKind]);
  if ('strength' in assertion) return [assertion.strength];
  return [];
}

function stated(values: readonly string[]): readonly string[] {
  return values.filter((value) => value !== 'UNSPECIFIED');
}
