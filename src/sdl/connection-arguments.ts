import type { Connection } from './connection.ts';
import { directiveFlag, directiveTexts } from './directives.ts';
import { all, nounOf } from './nouns.ts';
import { describe } from './write.ts';

/** The arguments that filter, sort, and page a connection, as SDL. */
export function connectionArguments(connection: Connection): string {
  const { where, edgeWhere, orderBy, owner, target } = connection;
  const { many } = nounOf(target);
  const linked = `Only ${many} whose relationship to this ${nounOf(owner).one} meets these conditions.`;
  return `
    ${where ? `${describe(`Only ${many} that meet these conditions.`)} where: ${where}` : ''}
    ${edgeWhere ? `${describe(linked)} edgeWhere: ${edgeWhere}` : ''}
    ${orderBy ? `${describe(sortKeys(connection))} orderBy: [${orderBy}!]` : ''}
    "How many ${many} to return from the start of the list, up to the server's \`MAX_PAGE_SIZE\`."
    first: Int = 25
    "Start after this cursor. For the next page, pass this page's \`endCursor\`."
    after: String
    "How many ${many} to return from the end of the list. Use it instead of \`first\`."
    last: Int
    "Stop before this cursor. For the previous page, pass this page's \`startCursor\` and set \`last\`."
    before: String`;
}

function sortKeys({ field, target }: Connection): string {
  const usual = all(defaultOrder(target));
  const isWalk = ['transitive', 'inherited'].some((flag) => directiveFlag(field, 'relationship', flag));
  const order = isWalk ? `nearest first, then by ${usual}` : `by ${usual}`;
  return `Sort keys, most important first. Default: ${order}.`;
}

/** The properties that nodes are sorted by if a query gives no order. */
function defaultOrder({ definition, fields }: Connection['target']): readonly string[] {
  const given = directiveTexts(definition, 'node', 'orderedBy');
  return given ?? [fields.some(({ name }) => name.value === 'code') ? 'code' : 'id'];
}
