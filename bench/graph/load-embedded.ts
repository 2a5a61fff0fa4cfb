// Loads the generated graph into a data folder, and writes what that took to a file. The arguments are the name of its size,
// the folder, and the file. This is a process of its own, so that its memory is only that of the load.
import { writeFile } from 'node:fs/promises';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { fill, type LoadFigures } from './load.ts';
import { sizes } from './size.ts';

const queryTimeoutMs = 600_000;

const [name = '', dataDir = '', file = ''] = process.argv.slice(2);
const size = sizes.find((one) => one.name === name);
if (!size) throw new Error(`The size must be one of ${sizes.map((one) => one.name).join(', ')}, but got ${name}.`);
const started = performance.now();
await fill(await openGraph({ dataDir, queryTimeoutMs }), size);
const seconds = (performance.now() - started) / 1_000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const figures: LoadFigures = { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memoryMb: maxRSS / 1024 };
await writeFile(file, `${JSON.stringify(figures)}\n`);
