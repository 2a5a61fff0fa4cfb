import { type Logger, type LoggerOptions, pino } from 'pino';
import { printable } from '../printable.ts';

/**
 * The log goes to standard error, so that standard output has only the messages for people. It is plain lines on a
 * terminal, and JSON elsewhere.
 */
export function createLog(level: string, terminal: boolean): Logger {
  const options: LoggerOptions = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return terminal ? pino(options, { write: writePlain }) : pino(options, pino.destination(2));
}

function writePlain(json: string): void {
  const { time, level, msg, err, reqId: _, ...facts } = JSON.parse(json);
  const details = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  const severity = pino.levels.labels[level];
  console.error(printable([time.slice(11, 19), severity, msg, ...details].join(' ')));
  if (err) console.error(printable(err.stack));
}
