import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { isSafe } from 'redos-detector';

/** A regular expression in the source, or a call that creates one from text. */
export interface Pattern {
  /** `src/graph/codes.ts` */
  readonly file: string;
  /** `/^\d{2}$/u`, or the call as it is written. */
  readonly text: string;
  /** Undefined if it is only known at run time. */
  readonly pattern: RegExp | undefined;
}

/** All regular expressions of the folders, in the order of their files. */
export function patternsIn(...folders: readonly string[]): Pattern[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort()
      .flatMap((name) => patternsOf(`${folder}/${name}`)),
  );
}

/** Whether a pattern takes at most linear time in the length of any text. */
export function isLinear(pattern: RegExp): boolean {
  return isSafe(pattern).safe;
}

function patternsOf(file: string): Pattern[] {
  const source = readFileSync(file, 'utf8');
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  return [...nodesIn(program)].flatMap((node): Pattern[] => {
    if (node.type === 'RegExpLiteral') {
      const { pattern, flags } = node;
      return [{ file, text: `/${pattern}/${flags}`, pattern: new RegExp(String(pattern), String(flags)) }];
    }
    const made = (node.type === 'NewExpression' || node.type === 'CallExpression') && nameOf(node.callee) === 'RegExp';
    return made ? [{ file, text: source.slice(Number(node.start), Number(node.end)), pattern: undefined }] : [];
  });
}

type Node = Readonly<Record<string, unknown>>;

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const below of Object.values(value)) yield* nodesIn(below);
}

function nameOf(callee: unknown): unknown {
  return typeof callee === 'object' && callee !== null && 'name' in callee ? callee.name : undefined;
}
