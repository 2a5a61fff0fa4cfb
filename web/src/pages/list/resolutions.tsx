import { useState } from 'preact/hooks';
import { type Address, pathOf, useAddress } from '../../data/address.ts';
import { systemNames, wordsOf } from '../../data/label.ts';
import type { ResolutionStatus } from '../../generated/graphql.ts';
import { Choice } from '../../parts/choice.tsx';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import type { Resolution } from './resolve-list.ts';

interface Numbered extends Resolution {
  readonly line: number;
}

const statuses: readonly ResolutionStatus[] = ['EXACT', 'NORMALISED', 'RETIRED', 'AMBIGUOUS', 'NOT_FOUND'];
const colors = {
  EXACT: 'good',
  NORMALISED: 'good',
  RETIRED: 'error',
  AMBIGUOUS: 'warning',
  NOT_FOUND: 'error',
} as const;
const pageSize = 200;

/** What the lines of a list mean, in their order. The file has all of them, even those that are not shown. */
export function Resolutions({ rows }: { readonly rows: readonly Resolution[] }) {
  const { href } = useAddress();
  const [status, setStatus] = useState('');
  const [first, setFirst] = useState(pageSize);
  const numbered: Numbered[] = rows.map((row, i) => ({ ...row, line: i + 1 }));
  const chosen = numbered.filter((row) => !status || row.status === status);
  const columns: readonly ShownColumn<Numbered>[] = [
    { head: 'Line', text: ({ line }) => String(line) },
    { head: 'As written', text: ({ input }) => input, cell: ({ input }) => <span class="code">{input}</span> },
    { head: 'Outcome', text: ({ status: one }) => wordsOf(one), cell: outcome },
    { head: 'Code', text: ({ code, node }) => code?.code ?? node?.id ?? '', cell: (row) => codeLink(row, href) },
    { head: 'Title', text: ({ code, node }) => code?.display ?? (node && 'display' in node ? node.display : '') },
    { head: 'System', text: ({ code }) => (code ? systemNames[code.system] : '') },
    { head: 'Modifiers', text: ({ modifiers }) => modifiers.map(({ code }) => code).join(' ') },
    suggestionColumn('Successors', (row) => row.status === 'RETIRED', href),
    suggestionColumn('Candidates', (row) => row.status !== 'RETIRED', href),
    { head: 'Note', text: ({ note }) => note ?? '' },
  ];
  return (
    <section aria-label="Results">
      <p class="filters" role="status">
        {statuses.map((one) => (
          <span key={one} class={`mark ${colors[one]}`}>
            {count(numbered.filter((row) => row.status === one).length)} {wordsOf(one).toLowerCase()}
          </span>
        ))}
        <Choice name="Show" value={status} of={statuses.map((one) => [one, wordsOf(one)])} onChoose={setStatus} />
      </p>
      <DataTable
        name="codes"
        columns={columns}
        rows={chosen.slice(0, first)}
        keyOf={({ line }) => String(line)}
        total={chosen.length}
        onMore={() => setFirst(first + 1000)}
        all={async () => chosen}
      />
    </section>
  );
}

function outcome({ status }: Numbered) {
  return <span class={`mark ${colors[status]}`}>{wordsOf(status)}</span>;
}

function codeLink({ code, node }: Numbered, href: Address['href']) {
  const id = code?.id ?? node?.id;
  return (
    id && (
      <a class="code" href={href(pathOf(id))}>
        {code?.code ?? id.slice(id.indexOf(':') + 1)}
      </a>
    )
  );
}

function suggestionColumn(
  head: string,
  isFor: (row: Numbered) => boolean,
  href: Address['href'],
): ShownColumn<Numbered> {
  const codesOf = (row: Numbered) => (isFor(row) ? row.suggestions : []);
  return {
    head,
    text: (row) =>
      codesOf(row)
        .map(({ code }) => code)
        .join('; '),
    cell: (row) =>
      codesOf(row).map(({ id, code, display }) => (
        <a key={id} class="code candidate" href={href(pathOf(id))} title={display}>
          {code}
        </a>
      )),
  };
}
