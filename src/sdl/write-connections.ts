import { print } from 'graphql';
import { byName, type Connection } from './connection.ts';
import { fileOf } from './faults.ts';
import { either, nounOf, otherEnd, withArticle } from './nouns.ts';
import { describe, type Written, write } from './write.ts';

/** The types of connections and their edges. */
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
  const details = edge ? ' and the details of its relationship' : '';
  return `
    ${describe(edge ? `A page of the ${many} connected with ${owners}.` : `A page of ${many}.`)}
    type ${name}Connection {
      "The ${many} of this page, each with its cursor${details}."
      edges: [${name}Edge!]!
      "The ${many} of this page."
      nodes: [${target.name}!]!
      "Whether there are more pages, and the cursors that lead to them."
      pageInfo: PageInfo!
      "How many ${many} there are on all pages. Counted only when asked for."
      totalCount: Int!
      ${grouping ? groups(many, grouping) : ''}
    }`;
}

function groups(many: string, grouping: string): string {
  return `
      "The ${many} of all pages, grouped: the largest group first."
      groups(
        "What to group the ${many} by."
        by: ${grouping}!
        "How many groups to return. All further ones are combined into one."
        first: Int = 10
      ): [Group!]!`;
}

function edgeType({ name, target, edge }: Connection, owners: string): string {
  const { one } = nounOf(target);
  const connected = `${capitalized(withArticle(nounOf(target)))} connected with ${owners}.`;
  const facts = edge?.definition.description?.value;
  return `
    ${describe(edge ? [connected, facts].filter(Boolean).join(' ') : `${capitalized(withArticle(nounOf(target)))} of a page.`)}
    type ${name}Edge {
      "Where it is in the list: pass it as \`after\` or \`before\`."
      cursor: String!
      "The ${one}."
      node: ${target.name}!
      ${(edge?.fields ?? []).map(print).join('\n')}
    }`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
