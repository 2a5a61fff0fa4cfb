import { execFile, spawnSync } from 'node:child_process';

/** Whether this machine has the `script` of util-linux, which runs a command in a terminal. */
export const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** Runs a shell command in a terminal with this many columns: the lines that are on the screen in the end. */
export function linesInTerminal(command: string, columns: number, env: NodeJS.ProcessEnv): Promise<string[]> {
  return new Promise((resolve) => {
    const args = ['-qec', `stty cols ${columns}; ${command}`, '/dev/null'];
    execFile('script', args, { env: { PATH: process.env.PATH, ...env } }, (_, written) =>
      resolve(drawn(written, columns)),
    );
  });
}

/** One character, or one sequence that moves the cursor or clears. Those that only change how things look are not read. */
const pieces = /(?![\r\n])\p{Cc}(?:(?<save>[78])|\[(?<number>\??\d*)(?<action>[A-Za-z]))|(?<text>.)/gsu;

/** What a terminal shows of a text that moves its cursor within a line. It breaks lines, even where it was told not to. */
function drawn(written: string, columns: number): string[] {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  let saved = [0, 0];
  const line = () => (lines[row] ??= []);
  for (const { groups = {} } of written.matchAll(pieces)) {
    const { save, number, action, text } = groups;
    if (save === '7') saved = [row, column];
    else if (save === '8') [row = 0, column = 0] = saved;
    else if (action === 'G') column = Number(number) - 1;
    else if (action === 'K') line().splice(number === '2' ? 0 : column);
    else if (text === '\r') column = 0;
    else if (text === '\n') row += 1;
    else if (text !== undefined) {
      if (column === columns) [row, column] = [row + 1, 0];
      line()[column] = text;
      column += 1;
    }
  }
  return lines.map((characters) =>
    Array.from(characters, (one) => one ?? ' ')
      .join('')
      .trimEnd(),
  );
}
