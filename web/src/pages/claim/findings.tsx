import { pathOf, useAddress } from '../../data/address.ts';
import { labelOf, systemNames, wordsOf } from '../../data/label.ts';
import type { CheckClaimQuery, ClaimVerdict } from '../../generated/graphql.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { PlaceLink, placeText } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Outcomes } from './outcomes.tsx';

type Check = CheckClaimQuery['checkClaim'];
type Finding = Check['findings'][number];

const verdicts: Readonly<Record<ClaimVerdict, readonly [string, string]>> = {
  CLEAN: ['good', 'No errors or warnings. That is not a promise of payment.'],
  REVIEW: ['warning', 'A person should review this claim.'],
  FAULTY: ['error', 'Not valid as submitted.'],
};

/** What is wrong with a claim, with the evidence for each finding, and what was not checked. */
export function Findings({ check }: { readonly check: Check }) {
  const { verdict, complete, asOf, editions, findings, outcomes, notChecked } = check;
  const { href } = useAddress();
  const [color, text] = verdicts[verdict];
  const columns: readonly ShownColumn<Finding>[] = [
    { head: 'Line', text: ({ line }) => (line == null ? 'Claim' : String(line)) },
    {
      head: 'Severity',
      text: ({ severity }) => wordsOf(severity),
      cell: ({ severity }) => <span class={`mark ${severity.toLowerCase()}`}>{wordsOf(severity)}</span>,
    },
    { head: 'Finding', text: ({ message }) => message },
    { head: 'Rule', text: ({ rule }) => wordsOf(rule) },
    {
      head: 'Use instead',
      text: ({ suggestions }) => suggestions.map(({ code }) => code).join('; '),
      cell: ({ suggestions, suggestionCount }) => (
        <>
          {suggestions.slice(0, 8).map(({ id, code, display }) => (
            <a key={id} class="code candidate" href={href(pathOf(id))} title={display}>
              {code}
            </a>
          ))}
          {suggestionCount > 8 && <small>and {count(suggestionCount - 8)} more</small>}
        </>
      ),
    },
    {
      head: 'Evidence',
      text: ({ assertions, evidence }) =>
        [
          ...assertions.map((one) => `${placeText(one)}: ${one.statement}`),
          ...evidence.map((node) => labelOf(node).title),
        ].join('; '),
      cell: ({ assertions, evidence }) => (
        <>
          {assertions.map((one) => (
            <div key={one.id} class="statement">
              <PlaceLink {...one} />
              <q>{one.statement}</q>
            </div>
          ))}
          {evidence.map((node) => (
            <div key={node.id}>
              <NodeLink node={node} />
            </div>
          ))}
        </>
      ),
    },
  ];
  return (
    <section aria-label="Findings">
      <p role="status">
        <span class={`mark ${color}`}>{wordsOf(verdict)}</span> {text} Checked for {asOf}
        {editions.length > 0 &&
          `, by ${editions.map((one) => `${systemNames[one.system]} ${one.edition ?? '(no edition for this date)'}`).join(', ')}`}
        .{!complete && ' Some rules had no data, so this is not a full check.'}
      </p>
      {findings.length > 0 && (
        <DataTable name="findings" columns={columns} rows={findings} keyOf={(finding) => keyOf(finding)} />
      )}
      <Outcomes outcomes={outcomes} />
      {notChecked.length > 0 && (
        <>
          <h2>Not checked</h2>
          <ul>
            {notChecked.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function keyOf({ rule, line, message }: Finding): string {
  return `${line} ${rule} ${message}`;
}
