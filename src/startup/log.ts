import { type Logger, type LoggerOptions, pino } from 'pino';
import { printable } from '../printable.ts';

/** Lines wait until there are this many bytes of them, or for this long in milliseconds. */
const [minLength, periodicFlush] = [4_096, 100];

/** From this level on, a line is written at once, with those before it: what comes next may be the end of the process. */
const urgent = pino.levels.values.warn ?? 0;

/**
 * The log goes to standard error, so that standard output has only the messages for people. It is plain lines on a
 * terminal, and JSON elsewhere.
 */
export function createLog(level: string, terminal: boolean): Logger {
  const options: LoggerOptions = { level, base: null, timestamp };
  if (terminal) return pino(options, { write: writePlain });
  const lines = pino.destination({ dest: 2, sync: false, minLength, periodicFlush });
  const hooks: LoggerOptions['hooks'] = {
    logMethod(args, method, severity) {
      method.apply(this, args);
      if (severity >= urgent) lines.flushSync();
    },
  };
  return pino({ ...options, hooks }, lines);
}

/** The time as JSON, written once for all lines of a millisecond. */
function timestamp(): string {
  const now = Date.now();
  if (now !== lastTime) {
    lastTime = now;
    lastText = `,"time":"${new Date(now).toISOString()}"`;
  }
  return lastText;
}

let lastTime = Number.NaN;
let lastText = '';

function writePlain(json: string): void {
  const { time, level, msg, err, reqId: _, ...facts } = JSON.parse(json);
  const details = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  const severity = pino.levels.labels[level];
  console.error(printable([time.slice(11, 19), severity, msg, ...details].join(' ')));
  if (err) console.error(printable(err.stack));
}
