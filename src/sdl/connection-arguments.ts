import type { Connection } from './connection.ts';
import { directiveFlag, directiveTexts } from './directives.ts';
import { all, nounOf } from './nouns.ts';
import { describe } from './write.ts';

/** The arguments by which a connection is filtered, sorted and paged, as SDL. */
export function connectionArguments(connection: Connection): string {
  const { where, edgeWhere, orderBy, owner, target } = connection;
  const { many } = nounOf(target);
  const meet = `Only ${many} whose relationship with this ${nounOf(owner).one} meets these conditions.`;
  return `
    ${where ? `${describe(`Only ${many} that meet these conditions.`)} where: ${where}` : ''}
    ${edgeWhere ? `${describe(meet)} edgeWhere: ${edgeWhere}` : ''}
    ${orderBy ? `${describe(sorting(connection))} orderBy: [${orderBy}!]` : ''}
    "How many ${many} to return from the start of the list: at most \`MAX_PAGE_SIZE\`, a setting of the server."
    first: Int = 25
    "Only ${many} after this cursor. For the next page, pass the \`endCursor\` of this one."
    after: String
    "How many ${many} to return from the end of the list, in place of \`first\`."
    last: Int
    "Only ${many} before this cursor. For the previous page, pass the \`startCursor\` of this one together with \`last\`."
    before: String`;
}

function sorting({ field, target }: Connection): string {
  const usual = all(naturalOrder(target));
  const isWalk = directiveFlag(field, 'relationship', 'transitive');
  const order = isWalk ? `nearest first, then by ${usual}` : `by ${usual}`;
  return `What to sort the ${nounOf(target).many} by, the most important key first. Default: ${order}.`;
}

/** The properties that nodes are sorted by where nothing else is asked for. */
function naturalOrder({ definition, fields }: Connection['target']): readonly string[] {
  const given = directiveTexts(definition, 'node', 'orderedBy');
  return given ?? [fields.some(({ name }) => name.value === 'code') ? 'code' : 'id'];
}
