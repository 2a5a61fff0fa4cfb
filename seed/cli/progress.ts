import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../loading/progress.ts';

/** Displays progress in rows or bytes: as a bar in a terminal, and elsewhere as a line for every fifth of them. */
export function createProgress(stream: NodeJS.WriteStream, unit: Unit = 'rows'): Progress {
  return stream.isTTY ? createBar(stream, unit) : createLines(stream, unit);
}

type Unit = 'rows' | 'bytes';

function createBar(stream: NodeJS.WriteStream, unit: Unit): Progress {
  const format = `{bar} {percentage} % | {value}/{total} ${unit} | {rate} ${unit}/s | {left} s left`;
  const bar = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
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
