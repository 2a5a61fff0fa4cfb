import { useState } from 'preact/hooks';
import { useAddress } from '../../data/address.ts';
import { useTitle } from '../../data/title.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { CheckClaimDocument, PayersDocument } from '../../generated/graphql.ts';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure, Loading } from '../../parts/states.tsx';
import { ClaimHeadFields } from './claim-head.tsx';
import { ClaimLine } from './claim-line.tsx';
import { type Claim, emptyLine, exampleClaim, inputOf, type Line, readClaim } from './claim-state.ts';
import { Findings } from './findings.tsx';

/** A claim form, and what is wrong with the claim. */
export default function ClaimPage() {
  useTitle('Check a claim');
  const { date, parameters, change } = useAddress();
  const [claim, setClaim] = useState<Claim>(readClaim(parameters.claim));
  const checked = parameters.claim === undefined ? undefined : { claim: inputOf(readClaim(parameters.claim), date) };
  const { data, error, isLoading } = useAnswer(CheckClaimDocument, checked);
  const payers = useAnswer(PayersDocument, {}).data?.payers.nodes ?? [];

  const setLine = (at: number, line: Line) =>
    setClaim({ ...claim, lines: claim.lines.map((one, i) => (i + 1 === at ? line : one)) });
  const numbered = claim.lines.map((line, i) => ({ line, number: i + 1 }));
  const submit = (event: Event) => {
    event.preventDefault();
    change({ claim: JSON.stringify(claim) });
  };

  return (
    <>
      <div class="heading">
        <h1>Check a claim</h1>
        {checked && <ShowQuery document={CheckClaimDocument} variables={checked} />}
      </div>
      <p class="quiet">Codes in any notation. The date of service is the date at the top of the page.</p>
      <form onSubmit={submit}>
        <ClaimHeadFields head={claim} payers={payers} onChange={(head) => setClaim({ ...claim, ...head })} />
        {numbered.map(({ line, number }) => (
          <ClaimLine
            key={number}
            number={number}
            line={line}
            onChange={(changed) => setLine(number, changed)}
            onRemove={
              claim.lines.length > 1
                ? () => setClaim({ ...claim, lines: claim.lines.filter((one) => one !== line) })
                : undefined
            }
          />
        ))}
        <p class="filters">
          <button type="submit" class="primary">
            Check
          </button>
          <button type="button" onClick={() => setClaim({ ...claim, lines: [...claim.lines, { ...emptyLine }] })}>
            Add a line
          </button>
          <button type="button" onClick={() => setClaim(exampleClaim)}>
            Use an example
          </button>
        </p>
      </form>
      {checked && error && <Failure error={error} />}
      {checked && isLoading && !data && <Loading what="findings" />}
      {checked && data && <Findings check={data.checkClaim} />}
    </>
  );
}
