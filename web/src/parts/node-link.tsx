import { pathOf, useAddress } from '../data/address.ts';
import { labelOf } from '../data/label.ts';
import type { NodeLabelFragment } from '../generated/graphql.ts';

/** A link to the page of a node, with its code if it has one. */
export function NodeLink({ node, hasTitle = true }: { readonly node: NodeLabelFragment; readonly hasTitle?: boolean }) {
  const { href } = useAddress();
  const { code, title } = labelOf(node);
  return (
    <a href={href(pathOf(node.id))}>
      {code && <span class="code">{code}</span>}
      {code && hasTitle && ' '}
      {(hasTitle || !code) && title}
    </a>
  );
}
