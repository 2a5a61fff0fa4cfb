import { factText, labelOf, wordsOf } from '../../data/label.ts';
import type { NeighborsQuery } from '../../generated/graphql.ts';
import type { ShownColumn } from '../../parts/data-table.tsx';
import { DisagreementMark, disagreementsOf, disagreementText } from '../../parts/disagreement.tsx';
import { detailsOf, Evidence, PlaceLink, placeText } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Status, statusText } from '../../parts/status.tsx';

/** A relationship of a node, with the node at its other end. */
export type Neighbor = NonNullable<NeighborsQuery['neighbors']>['edges'][number];

/** The columns that these rows need, for the date of service if there is one. */
export function neighborColumns(rows: readonly Neighbor[], date: string | undefined): readonly ShownColumn<Neighbor>[] {
  const hasCode = rows.some(({ node }) => labelOf(node).code !== undefined);
  const isAsserted = rows.some(({ assertions }) => assertions.length > 0);
  const hasDetails = rows.some(({ assertions }) => detailsOf(assertions) !== '');
  const hasDisagreement = rows.some(({ assertions }) => disagreementsOf(assertions).length > 0);
  return [
    ...(hasCode ? [codeColumn] : []),
    titleColumn(hasCode),
    ...(hasStatus(rows, date) ? [statusColumn(date)] : []),
    ...(hasDetails ? [detailsColumn] : []),
    ...factColumns(rows),
    ...(isAsserted ? [labelColumn, evidenceColumn] : [sourceColumn]),
    ...(hasDisagreement ? [disagreementColumn] : []),
  ];
}

const codeColumn: ShownColumn<Neighbor> = {
  head: 'Code',
  text: ({ node }) => labelOf(node).code ?? '',
  cell: ({ node }) => <NodeLink node={node} hasTitle={false} />,
};

function titleColumn(hasCode: boolean): ShownColumn<Neighbor> {
  const text = ({ node }: Neighbor) => labelOf(node).title;
  return { head: 'Title', text, ...(!hasCode && { cell: ({ node }: Neighbor) => <NodeLink node={node} /> }) };
}

/** The status on a date is always worth a column. Without a date, only what is not active is. */
function hasStatus(rows: readonly Neighbor[], date: string | undefined): boolean {
  if (date === undefined) return rows.some(({ node }) => 'status' in node && node.status !== 'ACTIVE');
  return rows.some(({ node }) => 'status' in node || 'retiredOn' in node);
}

function statusColumn(date: string | undefined): ShownColumn<Neighbor> {
  return {
    head: date ? `Status on ${date}` : 'Status',
    text: ({ node }) =>
      'status' in node ? statusText({ status: node.status, billable: undefined }) : forceOf(node, date).text,
    cell: ({ node }) => {
      if ('status' in node) return <Status status={node.status} billable={undefined} />;
      const { kind, text } = forceOf(node, date);
      return text && <span class={`mark ${kind}`}>{text}</span>;
    },
  };
}

/** Whether a coverage document is in force on the date. */
function forceOf(node: Neighbor['node'], date: string | undefined): { readonly kind: string; readonly text: string } {
  if (date === undefined || !('retiredOn' in node)) return { kind: 'neutral', text: '' };
  const { effectiveFrom, retiredOn } = node;
  if (effectiveFrom && effectiveFrom > date) return { kind: 'warning', text: `In force from ${effectiveFrom}` };
  if (retiredOn && retiredOn < date) return { kind: 'error', text: `Retired on ${retiredOn}` };
  return effectiveFrom ? { kind: 'good', text: 'In force' } : { kind: 'neutral', text: 'Not known' };
}

const detailsColumn: ShownColumn<Neighbor> = { head: 'As', text: ({ assertions }) => detailsOf(assertions) };

/** A column for each thing that reference data says about the relationships. */
function factColumns(rows: readonly Neighbor[]): readonly ShownColumn<Neighbor>[] {
  const names = [...new Set(rows.flatMap(({ facts }) => facts.map(({ name }) => name)))];
  // The edition goes with the source, which comes next.
  return names
    .toSorted((a, b) => Number(a === 'edition') - Number(b === 'edition'))
    .map((name) => ({
      head: wordsOf(name),
      text: (row) => factOf(row, name),
      cell: (row) => <span class={factOf(row, name).includes(' ') ? '' : 'short'}>{factOf(row, name)}</span>,
    }));
}

function factOf({ facts }: Neighbor, name: string): string {
  return factText(facts.find((one) => one.name === name)?.value ?? '');
}

const labelColumn: ShownColumn<Neighbor> = {
  head: 'Documents call it',
  text: ({ assertions }) =>
    [...new Set(assertions.map(({ assertedLabel }) => assertedLabel ?? ''))].filter(Boolean).join('; '),
};

const evidenceColumn: ShownColumn<Neighbor> = {
  head: 'Evidence',
  text: ({ assertions }) =>
    assertions.map((one) => `${placeText(one)} (${one.confidence}): ${one.statement}`).join('; '),
  cell: ({ assertions }) => <Evidence assertions={assertions} />,
};

const sourceColumn: ShownColumn<Neighbor> = {
  head: 'Source',
  text: ({ document }) => (document ? placeText({ document }) : ''),
  cell: ({ document }) => document && <PlaceLink document={document} />,
};

const disagreementColumn: ShownColumn<Neighbor> = {
  head: 'Discrepancy',
  text: ({ assertions }) => disagreementsOf(assertions).map(disagreementText).join('; '),
  cell: ({ assertions }) => disagreementsOf(assertions).map((one) => <DisagreementMark key={one.id} {...one} />),
};
