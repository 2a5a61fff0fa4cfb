import { print } from 'graphql';
import { byName, type Connection } from './connection.ts';
import { fileOf } from './faults.ts';
import { either, nounOf, otherEnd, withArticle } from './nouns.ts';
import { describe, type Written, write } from './write.ts';

/** The connection and edge types. */
export function writeConnections(connections: readonly Connection[]): Written[] {
  return byName(connections, ({ name }) => name).flatMap(([, uses]) => {
    const [{ edge, target }] = uses;
    const file = fileOf((edge ?? target).definition);
    const owners = either(uses.map((one) => otherEnd(one.owner, one.target)));
    return write(file, connectionType(uses[0], owners) + edgeType(uses[0], owners));
  });
}

function connectionType({ name, target, edge, grouping }: Connection, owners: string): string {
  const { many } = nounOf(target);
  const details = edge ? ' and the details of the relationship' : '';
  return `
    ${describe(edge ? `A page of ${many} linked to ${owners}.` : `A page of ${many}.`)}
    type ${name}Connection {
      "The ${many} on this page, each with its cursor${details}."
      edges: [${name}Edge!]!
      "The ${many} on this page."
      nodes: [${target.name}!]!
      "Whether there are more pages, and the cursors to get them."
      pageInfo: PageInfo!
      "How many ${many} there are on all pages. Counted only when requested."
      totalCount: Int!
      ${grouping ? groups(many, grouping) : ''}
    }`;
}

function groups(many: string, grouping: string): string {
  return `
      "How many ${many} there are in each group, on all pages. Largest group first, then OTHER and MISSING."
      groups(
        "What to group by."
        by: ${grouping}!
        "Keys for the groups inside each group: at most two, outermost first. Select \`groups\` on a group to get them."
        thenBy: [${grouping}!]! = []
        "How many groups to return, not counting OTHER and MISSING. The remaining groups are combined into OTHER."
        first: Int = 10
        "Start after this group. For the next page, pass the \`cursor\` of the last group on this page that is a VALUE."
        after: String
      ): [Group!]!`;
}

function edgeType({ name, target, edge }: Connection, owners: string): string {
  const { one } = nounOf(target);
  const linked = `${capitalized(withArticle(nounOf(target)))} linked to ${owners}.`;
  const facts = edge?.definition.description?.value;
  return `
    ${describe(edge ? [linked, facts].filter(Boolean).join(' ') : `${capitalized(withArticle(nounOf(target)))} on a page.`)}
    type ${name}Edge {
      "The position in the list. Pass it as \`after\` or \`before\`."
      cursor: String!
      "The ${one}."
      node: ${target.name}!
      ${(edge?.fields ?? []).map(print).join('\n')}
    }`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
