import { pathOf, useAddress } from '../../data/address.ts';
import { wordsOf } from '../../data/label.ts';
import type { ProcedureCategory } from '../../generated/graphql.ts';
import { Status } from '../../parts/status.tsx';
import type { PageNode } from './page-node.ts';

const categories: Readonly<Record<ProcedureCategory, string>> = {
  CPT_I: 'Category I',
  CPT_II: 'Category II',
  CPT_III: 'Category III',
  HCPCS2: 'Level II',
};

/** What the node is, whether it can be used on the date, and where that is from. */
export function Facts({ node, kind }: { readonly node: PageNode; readonly kind: string }) {
  const { date, href } = useAddress();
  return (
    <p class="facts">
      {'status' in node && <Status status={node.status} billable={'billable' in node ? node.billable : undefined} />}
      <span>{date ? `on ${date}` : 'status' in node && 'in the current edition'}</span>
      <span>{kind}</span>
      {'category' in node && node.category && <span>{categories[node.category]}</span>}
      {'level' in node && <span>{wordsOf(node.level)}</span>}
      <Validity node={node} />
      {'codeSet' in node && node.codeSet && (
        <span>
          from <a href={href(pathOf(node.codeSet.id))}>{node.codeSet.title}</a> {node.codeSet.version}
        </span>
      )}
      {'discrepancies' in node && node.discrepancies.length > 0 && (
        <a class="mark warning" href="#disagreements">
          {node.discrepancies.length} {node.discrepancies.length === 1 ? 'discrepancy' : 'discrepancies'}
        </a>
      )}
      {'publisher' in node && <span>{node.publisher}</span>}
      {'documentVersion' in node && node.documentVersion && <span>{node.documentVersion}</span>}
      {'licenceNote' in node && node.licenceNote && <span>{node.licenceNote}</span>}
      {'contractor' in node && node.contractor && <span>{node.contractor}</span>}
      <Source url={'documentUrl' in node ? node.documentUrl : 'coverageUrl' in node ? node.coverageUrl : undefined} />
    </p>
  );
}

function Validity({ node }: { readonly node: PageNode }) {
  const from = 'validFrom' in node ? node.validFrom : 'effectiveFrom' in node ? node.effectiveFrom : undefined;
  const to = 'validTo' in node ? node.validTo : 'retiredOn' in node ? node.retiredOn : undefined;
  if (!from && !to) return null;
  return (
    <span>
      valid {from && `from ${from}`} {to && `to ${to}`}
    </span>
  );
}

function Source({ url }: { readonly url: string | null | undefined }) {
  if (!url || !/^https?:/.test(url)) return null;
  return (
    <a href={url} rel="noreferrer">
      Published page
    </a>
  );
}
