import { GraphError } from '../../port.ts';

/** The engine plans 128 levels. In some subqueries there are up to eight that the text does not show. */
const mostLevels = 120;

/** Statements of fewer lines cannot have so many levels. */
const fewLines = 30;

/**
 * Refuses a statement whose plan would have too many levels, before the engine tries to plan it.
 * @throws {GraphError} `TOO_DEEP`
 */
export function requirePlannable(text: string): void {
  const levels = levelsOf(text);
  if (levels <= mostLevels) return;
  throw new GraphError('TOO_DEEP', `A statement must have at most ${mostLevels} levels, but got ${levels}.`);
}

/**
 * The levels of the plan for a statement; 0 if it is short. Each step of a clause is a level above those before it, and a
 * subquery is one above the deeper of both: its own plan, and what is before it. Queries combined by UNION ALL are next to
 * each other. A clause must begin on a line of its own.
 */
function levelsOf(text: string): number {
  const lines = text.split('\n');
  if (lines.length < fewLines) return 0;
  const outer: number[] = [];
  let deepest = 0;
  let levels = 0;
  for (const line of lines) {
    const clause = line.trimStart();
    if (clause.startsWith('CALL (')) {
      outer.push(levels);
      levels = clause.startsWith('CALL ()') ? 0 : 1;
    } else if (clause === '}') levels = 1 + Math.max(levels, outer.pop() ?? 0);
    else if (clause === 'UNION ALL') {
      deepest = Math.max(deepest, levels);
      levels = 0;
    } else levels += stepsOf(clause);
  }
  return Math.max(deepest, levels);
}

const steps = [/ DISTINCT /, / ORDER BY /, / LIMIT /, /\b(?:collect|count|min|max|sum)\(/];

function stepsOf(clause: string): number {
  const [keyword] = clause.split(' ', 1);
  if (keyword === 'WITH' || keyword === 'RETURN') return 1 + steps.filter((step) => step.test(clause)).length;
  if (keyword === 'MATCH') return stepsOfMatch(clause);
  return keyword === 'WHERE' || keyword === 'UNWIND' ? 1 : 0;
}

/** One for the first node; each relationship, label at its end, and condition in the pattern; and the name of the path. */
function stepsOfMatch(clause: string): number {
  const [first = '', ...others] = clause.split('[');
  const labels = others.filter((one) => /\(\w{0,9}:/.test(one)).length;
  return 1 + others.length + labels + (clause.includes('{') ? 1 : 0) + (first.includes('= (') ? 1 : 0);
}
