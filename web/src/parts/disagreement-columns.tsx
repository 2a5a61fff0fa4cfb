import { type Address, pathOf } from '../data/address.ts';
import { wordsOf } from '../data/label.ts';
import type { DiscrepancyRowFragment } from '../generated/graphql.ts';
import type { ShownColumn } from './data-table.tsx';
import { PlaceLink, placeText } from './evidence.tsx';

/**
 * The columns of a table of discrepancies: what a document says next to what reference data says. On the page of a code, the
 * code itself is not named again.
 */
export function disagreementColumns(
  href: Address['href'],
  ownId?: string,
): readonly ShownColumn<DiscrepancyRowFragment>[] {
  const others = (codes: DiscrepancyRowFragment['codes']) => codes.filter(({ id }) => id !== ownId);
  const links = (codes: DiscrepancyRowFragment['codes']) =>
    codes.map(({ id, code, display }) => (
      <div key={id}>
        <a href={href(pathOf(id))}>
          <span class="code">{code}</span> {display}
        </a>
      </div>
    ));
  return [
    { head: 'Severity', text: ({ severity }) => wordsOf(severity), cell: severityMark },
    { head: 'Kind', text: ({ kind }) => wordsOf(kind) },
    {
      head: ownId ? 'With' : 'Code',
      text: ({ codes }) => codesText(others(codes)),
      cell: ({ codes }) => links(others(codes)),
    },
    { head: 'Document says', text: ({ asserted }) => asserted ?? '' },
    { head: 'Code set says', text: ({ official }) => official ?? '' },
    {
      head: 'May be meant',
      text: ({ suggestions }) => codesText(suggestions),
      cell: ({ suggestions }) => links(suggestions),
    },
    {
      head: 'Evidence',
      text: ({ assertions }) => assertions.map(placeText).join('; '),
      cell: ({ assertions, evidence }) => (
        <>
          {assertions.map((assertion) => (
            <div key={assertion.id} title={assertion.statement}>
              <PlaceLink {...assertion} />
            </div>
          ))}
          {evidence && (
            <div>
              against <PlaceLink document={evidence} />
            </div>
          )}
        </>
      ),
    },
  ];
}

function severityMark({ severity }: DiscrepancyRowFragment) {
  return <span class={`mark ${severity.toLowerCase()}`}>{wordsOf(severity)}</span>;
}

function codesText(codes: DiscrepancyRowFragment['codes']): string {
  return codes.map(({ code, display }) => `${code} ${display}`).join('; ');
}
