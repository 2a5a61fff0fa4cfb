import { pathOf, useAddress } from '../../data/address.ts';
import { systemNames, wordsOf } from '../../data/label.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { LoadedDocument, type LoadedQuery, type Severity } from '../../generated/graphql.ts';
import { count } from '../../parts/data-table.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure, Loading } from '../../parts/states.tsx';

type Dataset = LoadedQuery['dataset'];

/** What is loaded, in a glance: code systems, disagreements, documents. */
export function Loaded() {
  const { date } = useAddress();
  const { data, error } = useAnswer(LoadedDocument, { asOf: date });
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="what is loaded" />;
  return (
    <section aria-labelledby="loaded">
      <div class="heading">
        <h2 id="loaded">What is loaded</h2>
        <ShowQuery document={LoadedDocument} variables={{ asOf: date }} />
      </div>
      <Systems {...data.dataset} />
      <Disagreements {...data.dataset} />
      <Documents {...data.dataset} />
    </section>
  );
}

function Systems({ systems }: Pick<Dataset, 'systems'>) {
  return (
    <ul class="tiles">
      {systems.map(({ system, count: all, active, edition }) => (
        <li key={system}>
          <strong>{count(all)}</strong>
          <span>{systemNames[system]}</span>
          <small>
            <span>
              {active === null || active === undefined ? 'no edition for this date' : `${count(active)} active`}
            </span>{' '}
            {edition && <span>· {edition}</span>}
          </small>
        </li>
      ))}
    </ul>
  );
}

const severities: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

function Disagreements({ discrepancies }: { readonly discrepancies: Dataset['discrepancies'] }) {
  const { href } = useAddress();
  const total = sum(discrepancies);
  if (total === 0) return null;
  return (
    <p>
      <a href={href('/discrepancies')}>
        {count(total)} {total === 1 ? 'discrepancy' : 'discrepancies'}
      </a>{' '}
      between documents and code sets:{' '}
      {severities.map((severity) => (
        <a key={severity} class={`mark ${severity.toLowerCase()}`} href={href('/discrepancies', { severity })}>
          {severityCount(severity, sum(discrepancies.filter((one) => one.severity === severity)))}
        </a>
      ))}
    </p>
  );
}

function severityCount(severity: Severity, number: number): string {
  if (severity === 'INFO') return `${count(number)} for information`;
  return `${count(number)} ${wordsOf(severity).toLowerCase()}${number === 1 ? '' : 's'}`;
}

function sum(counts: Dataset['discrepancies']): number {
  return counts.reduce((total, one) => total + one.count, 0);
}

function Documents({ documents }: Pick<Dataset, 'documents'>) {
  const { href } = useAddress();
  return (
    <details open={documents.length <= 12}>
      <summary>
        {count(documents.length)} {documents.length === 1 ? 'document' : 'documents'}
      </summary>
      <ul class="documents">
        {documents.map(({ id, title, publisher, kind, version }) => (
          <li key={id}>
            <a href={href(pathOf(id))}>{title}</a>{' '}
            <small>{[publisher, wordsOf(kind).toLowerCase(), version].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
