import { ask } from '../../data/ask.ts';
import { ResolveListDocument, type ResolveListQuery } from '../../generated/graphql.ts';

/** What one line means. */
export type Resolution = ResolveListQuery['resolve'][number];

const chunk = 1000;
/** How many chunks are asked at the same time. */
const width = 3;

/** The lines of a text that are not empty; of a line with columns, the first. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t')[0]?.trim() ?? '')
    .filter((line) => line !== '');
}

interface Options {
  readonly asOf: string | undefined;
  /** Called with how many lines are done. */
  readonly onProgress: (done: number) => void;
}

/** What each line means, in their order. Many lines are asked in several questions. */
export async function resolveList(lines: readonly string[], { asOf, onProgress }: Options): Promise<Resolution[]> {
  const chunks = Array.from({ length: Math.ceil(lines.length / chunk) }, (_, i) =>
    lines.slice(i * chunk, (i + 1) * chunk),
  );
  const answers: Resolution[][] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < chunks.length) {
      const i = next++;
      const inputs = [...(chunks[i] ?? [])];
      answers[i] = [...(await ask(ResolveListDocument, { inputs, asOf })).resolve];
      done += inputs.length;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return answers.flat();
}
