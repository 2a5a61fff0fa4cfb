import { pathOf, useAddress } from '../../data/address.ts';
import { useTitle } from '../../data/title.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  BrowseCodesDocument,
  type BrowseCodesQuery,
  BrowseGroupsDocument,
  type BrowseGroupsQuery,
  BrowsePlaceDocument,
  type BrowsePlaceQuery,
  type DiagnosisGrouping,
  type DiagnosisWhere,
} from '../../generated/graphql.ts';
import { Choice } from '../../parts/choice.tsx';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { Status, statusText } from '../../parts/status.tsx';
import { TreeMap } from './tree-map.tsx';

type Place = NonNullable<BrowsePlaceQuery['node']>;
type Group = BrowseGroupsQuery['diagnoses']['groups'][number];

/** What the map can count, each with its name and with the codes that count. */
const measures = {
  billable: ['Billable codes', (date) => (date ? { billableOn: date } : { billable: true })],
  covered: ['Diagnoses that Medicare documents list as covered', () => coverage],
  listed: ['Diagnoses that documents list for a procedure', () => ({ procedures: { some: {} } })],
  disputed: ['Codes with discrepancies', () => ({ discrepancies: { some: {} } })],
} satisfies Record<string, readonly [name: string, where: (date: string | undefined) => DiagnosisWhere]>;

const coverage: DiagnosisWhere = { billable: true, coverageGroups: { some: { kind: { eq: 'COVERED' } } } };

type Measure = keyof typeof measures;

function isMeasure(name: string | undefined): name is Measure {
  return name !== undefined && Object.hasOwn(measures, name);
}

/** ICD-10-CM as a map: chapters, their blocks, categories, and at last codes. */
export default function Browse() {
  useTitle('Browse');
  const { date, parameters, change, href } = useAddress();
  const { at } = parameters;
  const measure = isMeasure(parameters.measure) ? parameters.measure : 'billable';
  const place = useAnswer(BrowsePlaceDocument, at === undefined ? undefined : { id: at });
  const node = at === undefined ? undefined : (place.data?.node ?? undefined);
  const level = levelOf(node);
  const where = { ...measures[measure][1](date), ...(at !== undefined && { within: at }) };
  if (at !== undefined && place.error) return <Failure error={place.error} />;
  if (at !== undefined && node?.id !== at) {
    if (place.isLoading) return <Loading what={at} />;
    return (
      <>
        <h1>Browse</h1>
        <Empty>
          Nothing with the id {at} is loaded. Start at <a href={href('/browse')}>the chapters</a>.
        </Empty>
      </>
    );
  }
  return (
    <>
      <Trail node={node} />
      <div class="heading">
        <h1>{node && 'display' in node ? node.display : 'ICD-10-CM'}</h1>
        <Choice
          name="Show"
          value={measure}
          none={null}
          of={Object.entries(measures).map(([name, [text]]) => [name, text])}
          onChoose={(value) => change({ measure: value })}
        />
      </div>
      {level === undefined ? (
        <Codes where={where} name={at ?? ''} />
      ) : (
        <Groups where={where} by={level} onOpen={(id) => change({ at: id })} />
      )}
    </>
  );
}

/** What a place is divided into; undefined for codes. */
function levelOf(node: Place | undefined): DiagnosisGrouping | undefined {
  if (!node) return 'CHAPTER';
  if (node.__typename === 'IcdChapter') return 'BLOCK';
  return node.__typename === 'IcdBlock' ? 'CATEGORY' : undefined;
}

function Trail({ node }: { readonly node: Place | undefined }) {
  const { href, parameters } = useAddress();
  const link = (id: string | undefined, text: string) => (
    <li>
      <a href={href('/browse', { at: id, measure: parameters.measure })}>{text}</a>
    </li>
  );
  if (!node) return null;
  const chapter = 'chapter' in node ? node.chapter : undefined;
  const block = 'block' in node ? node.block : undefined;
  return (
    <nav class="trail" aria-label="Place in the hierarchy">
      <ol>
        {link(undefined, 'ICD-10-CM')}
        {chapter && link(chapter.id, chapter.display)}
        {block && link(block.id, block.display)}
      </ol>
    </nav>
  );
}

interface GroupsProps {
  readonly where: DiagnosisWhere;
  readonly by: DiagnosisGrouping;
  readonly onOpen: (id: string) => void;
}

function Groups({ where, by, onOpen }: GroupsProps) {
  const { href, parameters } = useAddress();
  const variables = { where, by };
  const { data, error } = useAnswer(BrowseGroupsDocument, variables);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="the map" />;
  const groups = data.diagnoses.groups.filter(({ kind }) => kind === 'VALUE');
  if (groups.length === 0) return <Empty>No code here is among those that you chose to show.</Empty>;
  const columns: readonly ShownColumn<Group>[] = [
    {
      head: 'Place',
      text: ({ label }) => label,
      cell: ({ key, label }) => (
        <a href={href('/browse', { at: key ?? undefined, measure: parameters.measure })}>{label}</a>
      ),
    },
    { head: 'Codes', text: ({ count: codes }) => count(codes) },
  ];
  return (
    <>
      <p class="quiet">{count(data.diagnoses.totalCount)} codes. The size of an area is how many of them it has.</p>
      <TreeMap
        areas={groups.map(({ key, label, count: size }) => ({ id: key ?? label, label, size }))}
        onOpen={onOpen}
      />
      <DataTable name="browse" columns={columns} rows={groups} keyOf={({ key, label }) => key ?? label}>
        <ShowQuery document={BrowseGroupsDocument} variables={variables} />
      </DataTable>
    </>
  );
}

type Code = BrowseCodesQuery['diagnoses']['nodes'][number];

function Codes({ where, name }: { readonly where: DiagnosisWhere; readonly name: string }) {
  const { date, href } = useAddress();
  const variables = { where, asOf: date };
  const { data, error } = useAnswer(BrowseCodesDocument, variables);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="codes" />;
  if (data.diagnoses.nodes.length === 0) return <Empty>No such code is here.</Empty>;
  const columns: readonly ShownColumn<Code>[] = [
    {
      head: 'Code',
      text: ({ code }) => code,
      cell: ({ id, code }) => (
        <a class="code" href={href(pathOf(id))}>
          {code}
        </a>
      ),
    },
    { head: 'Title', text: ({ display }) => display },
    {
      head: 'Status',
      text: statusText,
      cell: (row) => <Status {...row} />,
    },
  ];
  return (
    <DataTable
      name={`codes of ${name}`}
      columns={columns}
      rows={data.diagnoses.nodes}
      keyOf={({ id }) => id}
      total={data.diagnoses.totalCount}
    >
      <ShowQuery document={BrowseCodesDocument} variables={variables} />
    </DataTable>
  );
}
