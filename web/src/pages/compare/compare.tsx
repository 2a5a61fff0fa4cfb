import { pathOf, useAddress } from '../../data/address.ts';
import { useTitle } from '../../data/title.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { CompareDocument } from '../../generated/graphql.ts';
import { SearchBox } from '../../parts/search-box.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { ComparedTable } from './compared-table.tsx';

const kinds = ['diagnoses', 'specialties', 'modifiers', 'payers', 'procedures'] as const;

/** Two to ten codes next to each other: what they share, and what only one of them has. */
export default function Compare() {
  useTitle('Compare codes');
  const { date, parameters, change, href } = useAddress();
  const ids = (parameters.codes ?? '').split(',').filter((id) => id !== '');
  const setIds = (changed: readonly string[]) => change({ codes: [...new Set(changed)].join(',') });
  const variables = { codes: ids, asOf: date };
  const { data, error, isLoading } = useAnswer(CompareDocument, ids.length >= 2 ? variables : undefined);
  const comparison = ids.length >= 2 ? data?.compare : undefined;
  return (
    <>
      <div class="heading">
        <h1>Compare codes</h1>
        {ids.length >= 2 && <ShowQuery document={CompareDocument} variables={variables} />}
      </div>
      <p class="quiet">Two to ten procedures, diagnoses, or specialties: codes of one kind.</p>
      <div class="adding">
        <SearchBox label="Add a code" placeholder="Add a code" onChoose={(id) => setIds([...ids, id])} />
      </div>
      <ul class="chosen">
        {ids.map((id) => (
          <li key={id}>
            <a class="code" href={href(pathOf(id))}>
              {id}
            </a>{' '}
            <button type="button" aria-label={`Remove ${id}`} onClick={() => setIds(ids.filter((one) => one !== id))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {ids.length < 2 && (
        <Empty>
          Add at least two codes, or see{' '}
          <a href={href('/compare', { codes: 'CPT:0557T,CPT:0554T,CPT:77080' })}>
            0557T, 0554T, and 77080 next to each other
          </a>
          .
        </Empty>
      )}
      {ids.length >= 2 && error && <Failure error={error} />}
      {ids.length >= 2 && isLoading && !data && <Loading what="the comparison" />}
      {comparison && comparison.unknown.length > 0 && <Empty>Not loaded: {comparison.unknown.join(', ')}.</Empty>}
      {comparison &&
        kinds.map((kind) => (
          <ComparedTable key={kind} name={kind} codes={comparison.codes} rows={comparison[kind].rows} />
        ))}
    </>
  );
}
