import { useAddress } from '../../data/address.ts';
import { wordsOf } from '../../data/label.ts';
import { useTitle } from '../../data/title.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  DiscrepanciesDocument,
  type DiscrepancyKind,
  type DiscrepancyRowFragment,
  type Severity,
} from '../../generated/graphql.ts';
import { Choice } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { disagreementColumns } from '../../parts/disagreement-columns.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';

const severities: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];
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
];

/** Where documents and reference data disagree, most severe first. */
export default function Discrepancies() {
  useTitle('Discrepancies');
  const { parameters, change, href } = useAddress();
  const { document } = parameters;
  const severity = severities.find((one) => one === parameters.severity);
  const kind = kinds.find((one) => one === parameters.kind);
  const where = { ...(severity && { severity: { eq: severity } }), ...(kind && { kind: { eq: kind } }) };
  const variables = { where, first: 1000 };
  const { data, error } = useAnswer(DiscrepanciesDocument, variables);
  const all = data?.discrepancies.nodes ?? [];
  const rows = all
    .filter((row) => !document || documentsOf(row).has(document))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const documents = new Map(all.flatMap((row) => [...documentsOf(row)]));
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
          value={document}
          of={[...documents]}
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
          total={document ? rows.length : data?.discrepancies.totalCount}
        />
      )}
    </>
  );
}

/** The documents that a discrepancy is about: titles by id. */
function documentsOf({ assertions }: DiscrepancyRowFragment): Map<string, string> {
  return new Map(assertions.map(({ document }) => [document.id, document.title]));
}
