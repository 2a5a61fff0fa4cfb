/**
 * Measures every filter of the schema on a graph with everything loaded, and lists the slow ones:
 *
 *     npm run test:filters -- DATA_DIR [levels] [part of a name]
 *
 * `levels` is how many levels of related nodes conditions have: 1 if not given. With `GRAPH_URL`, Neo4j is measured.
 */
import { createExecutableSchema } from '../../src/api/schema.ts';
import { Answering } from './answering.ts';
import { filteringOperations } from './operations.ts';

/** Nobody waits longer than the server does. */
const mostMs = 10_000;
/** Slower filters are listed. */
const slowMs = 500;

const [dataDir, levels = '1', part = ''] = process.argv.slice(2);
if (!dataDir) throw new Error('The first argument must be a folder with a graph, but got none.');
const operations = filteringOperations(createExecutableSchema(), Number(levels)).filter(({ name }) =>
  name.includes(part),
);
const times: { name: string; ms: number; work: number }[] = [];
let refused = 0;
await using answering = new Answering(dataDir, mostMs);
for (const { name, text } of operations) {
  const measured = await answering.measure(text);
  const ms = measured?.ms ?? mostMs;
  if (measured?.error) {
    refused += 1;
    continue;
  }
  times.push({ name, ms, work: measured?.work ?? Number.NaN });
  if (process.env.EACH) console.log(`${ms.toFixed(1)}\t${measured?.work.toFixed(0) ?? ''}\t${name}\t${text}`);
}
const sorted = times.toSorted((one, other) => other.ms - one.ms);
const median = sorted[Math.floor(sorted.length / 2)]?.ms ?? 0;
console.log(`${times.length} filters, median ${median.toFixed(1)} ms; ${refused} refused. Slower than ${slowMs} ms:`);
for (const { name, ms, work } of sorted.filter((one) => one.ms >= slowMs)) {
  const shown = ms === mostMs ? `over ${mostMs}` : ms.toFixed(0);
  console.log(`${shown} ms, ${Math.round(ms / median)} times the median, work ${Math.round(work)}: ${name}`);
}
