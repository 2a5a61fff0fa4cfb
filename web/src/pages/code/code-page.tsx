import { useRoute } from 'preact-iso';
import { useAddress } from '../../data/address.ts';
import { labelOf } from '../../data/label.ts';
import { useTitle } from '../../data/title.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { CodePageDocument, type CodePageQuery } from '../../generated/graphql.ts';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { Coverage } from './coverage.tsx';
import { Disagreements } from './disagreements.tsx';
import { Facts } from './facts.tsx';
import { Hierarchy, Trail } from './hierarchy.tsx';
import { Notes } from './notes.tsx';
import type { PageNode } from './page-node.ts';
import { RelationshipTables } from './relationship-tables.tsx';
import { Successors } from './successors.tsx';

/** The page of a code, or of anything else with an id. */
export default function CodePage() {
  const { params } = useRoute();
  const id = decodeURIComponent(params.id ?? '');
  const { date } = useAddress();
  const variables = { id, asOf: date };
  const { data, error } = useAnswer(CodePageDocument, variables);
  useTitle(data?.node ? titleOf(data.node) : id);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what={id} />;
  if (!data.node) {
    return (
      <>
        <h1>{id}</h1>
        <Empty>Nothing with this id is loaded. It may still be a valid code: check the official code set.</Empty>
      </>
    );
  }
  return <Page node={data.node} types={data.neighbors?.types ?? []} variables={variables} />;
}

function titleOf(node: PageNode): string {
  const { code, title } = labelOf(node);
  return code ? `${code} ${title}` : title;
}

type Types = NonNullable<CodePageQuery['neighbors']>['types'];

interface PageProps {
  readonly node: PageNode;
  readonly types: Types;
  readonly variables: { readonly id: string; readonly asOf: string | undefined };
}

function Page({ node, types, variables }: PageProps) {
  const { href } = useAddress();
  const { code, title, kind } = labelOf(node);
  return (
    <article>
      <Trail node={node} />
      <div class="heading">
        <h1>
          {code && <span class="code">{code}</span>} {title}
        </h1>
        <a class="button" href={href('/explore', { start: node.id })}>
          Explore
        </a>
        <ShowQuery document={CodePageDocument} variables={variables} />
      </div>
      <Facts node={node} kind={kind} />
      {'successors' in node && <Successors successors={node.successors} />}
      {'children' in node && <Hierarchy {...node.children} code={node.code} />}
      <RelationshipTables key={node.id} id={node.id} name={code ?? title} types={types} />
      <Coverage id={node.id} name={code ?? title} kind={node.__typename} />
      {'discrepancies' in node && <Disagreements id={node.id} code={node.code} rows={node.discrepancies} />}
      {'excludes1' in node && <Notes node={node} />}
    </article>
  );
}
