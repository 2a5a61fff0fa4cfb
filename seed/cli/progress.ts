import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../loading/progress.ts';

const format = '{bar} {percentage} % | {value}/{total} rows | {rate} rows/s | {left} s left';

/** A bar on a terminal; elsewhere a line for every fifth of the rows. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

function createBar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
  const pace = createPace();
  return {
    begin: (total) => bar.start(total, 0, pace.begin(total)),
    reach: (rows) => bar.update(rows, pace.at(rows)),
    end: () => bar.stop(),
  };
}

function createLines(stream: NodeJS.WriteStream): Progress {
  const pace = createPace();
  let total = 0;
  let shown = 0;
  return {
    begin(rows) {
      [total, shown] = [rows, 0];
      pace.begin(rows);
    },
    reach(rows) {
      if (rows < total && rows - shown < total / 5) return;
      shown = rows;
      const { rate, left } = pace.at(rows);
      stream.write(`${rows} of ${total} rows, ${rate} rows/s, ${left} s left\n`);
    },
    end() {},
  };
}

function createPace() {
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
