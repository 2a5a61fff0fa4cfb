import { useState } from 'preact/hooks';
import { useAddress } from '../../data/address.ts';
import { wordsOf } from '../../data/label.ts';
import { useTitle } from '../../data/title.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DiscrepanciesDocument, type DiscrepancyKind, StatingDocumentsDocument } from '../../generated/graphql.ts';
import { Choice } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { disagreementColumns } from '../../parts/disagreement-columns.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { allDiscrepancies, rowsOf, severities, variablesOf } from './load.ts';

const kinds: readonly DiscrepancyKind[] = [
  'LABEL_MISMATCH',
  'LABEL_WORDING',
  'CODE_NOT_FOUND',
  'CODE_DELETED',
  'NOT_BILLABLE',
  'AMBIGUOUS_LABEL',
  'MODIFIER_NOT_APPLICABLE',
  'EXCLUDES1_CONFLICT',
  'GUIDELINE_CONFLICT',
  'COVERAGE_UNSUPPORTED',
  'COVERAGE_WITHDRAWN',
  'DIAGNOSIS_NOT_COVERED',
];

const firstRows = 200;
/** More than these of each severity cost too much in one question. */
const mostShown = 500;

/** Where documents and reference data disagree, most severe first. */
export default function Discrepancies() {
  useTitle('Discrepancies');
  const { parameters, change, href } = useAddress();
  const [first, setFirst] = useState(firstRows);
  const severity = severities.find((one) => one === parameters.severity);
  const kind = kinds.find((one) => one === parameters.kind);
  const chosen = { severity, kind, document: parameters.document };
  const variables = variablesOf(chosen, first);
  const { data, error } = useAnswer(DiscrepanciesDocument, variables);
  const documents = useAnswer(StatingDocumentsDocument, {}).data?.dataset.documents ?? [];
  const rows = data ? rowsOf(data) : [];
  const total = data ? data.errors.totalCount + data.warnings.totalCount + data.infos.totalCount : 0;
  return (
    <>
      <div class="heading">
        <h1>Where documents and code sets disagree</h1>
        <ShowQuery document={DiscrepanciesDocument} variables={variables} />
      </div>
      <p class="filters">
        <Choice
          name="Severity"
          value={severity}
          of={severities.map((one) => [one, wordsOf(one)])}
          onChoose={(value) => change({ severity: value })}
        />
        <Choice
          name="Kind"
          value={kind}
          of={kinds.map((one) => [one, wordsOf(one)])}
          onChoose={(value) => change({ kind: value })}
        />
        <Choice
          name="Document"
          value={parameters.document}
          of={documents.filter((one) => one.kind !== 'CODE_SET').map(({ id, title }) => [id, title])}
          onChoose={(value) => change({ document: value })}
        />
      </p>
      {error && <Failure error={error} />}
      {!data && !error && <Loading what="discrepancies" />}
      {data && rows.length === 0 && <Empty>No discrepancy meets these conditions.</Empty>}
      {rows.length > 0 && (
        <DataTable
          name="discrepancies"
          columns={disagreementColumns(href)}
          rows={rows}
          keyOf={({ id }) => id}
          total={total}
          onMore={first < mostShown ? () => setFirst(mostShown) : undefined}
          all={() => allDiscrepancies(chosen)}
        />
      )}
    </>
  );
}
