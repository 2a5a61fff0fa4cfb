import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../loading/progress.ts';

/**
 * Displays progress in rows or bytes: in a terminal as a bar that fits into its width and is cleared at the end, and elsewhere
 * as a line for every fifth of them.
 */
export function createProgress(stream: NodeJS.WriteStream, unit: Unit = 'rows'): Progress {
  return stream.isTTY ? createBar(stream, unit) : createLines(stream, unit);
}

type Unit = 'rows' | 'bytes';

/** What the longest numbers leave of a line is for the bar itself. */
const figures = ' 100 % | 999999999/999999999 bytes | 9999 s left'.length;

function createBar(stream: NodeJS.WriteStream, unit: Unit): Progress {
  const format = `{bar} {percentage} % | {value}/{total} ${unit} | {left} s left`;
  const barsize = Math.min(40, Math.max(0, (stream.columns || 80) - 1 - figures));
  const options = { stream, format, barsize, hideCursor: true, clearOnComplete: true };
  const bar = new SingleBar(options, Presets.shades_classic);
  const estimate = createEstimate();
  return {
    begin: (total) => bar.start(total, 0, estimate.begin(total)),
    reach: (rows) => bar.update(rows, estimate.at(rows)),
    end: () => bar.stop(),
  };
}

function createLines(stream: NodeJS.WriteStream, unit: Unit): Progress {
  const estimate = createEstimate();
  let total = 0;
  let printed = 0;
  return {
    begin(rows) {
      [total, printed] = [rows, 0];
      estimate.begin(rows);
    },
    reach(rows) {
      if (rows < total && rows - printed < total / 5) return;
      printed = rows;
      const { rate, left } = estimate.at(rows);
      stream.write(`${rows} of ${total} ${unit}, ${rate} ${unit}/s, ${left} s left\n`);
    },
    end() {},
  };
}

function createEstimate() {
  let started = 0;
  let total = 0;
  return {
    begin(rows: number) {
      [started, total] = [performance.now(), rows];
      return { rate: 0, left: '?' };
    },
    at(rows: number) {
      const rate = (rows * 1000) / (performance.now() - started);
      return { rate: Math.round(rate), left: Math.ceil((total - rows) / rate) };
    },
  };
}
