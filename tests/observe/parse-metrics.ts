/** Metrics in Prometheus' text format. */
export interface ParsedMetrics {
  /** The type of each metric. */
  readonly types: Readonly<Record<string, string>>;
  /** How many series there are of metrics with such names. */
  sizeOf(names: RegExp): number;
  /** The values of a series by its labels, as in `outcome=ok,type=query`. Buckets have their bound as a label. */
  values(name: string): Record<string, number>;
}

const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/;
const sample = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|\+Inf|-Inf|NaN)$/i;
const label = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

/**
 * Parses the text strictly: each metric has one HELP and one TYPE before its samples, all samples of a metric are
 * together, no series comes twice, and each histogram's buckets grow up to its count.
 */
export function parseMetrics(text: string): ParsedMetrics {
  if (!text.endsWith('\n')) throw new Error('The text must end with a line break.');
  const types: Record<string, string> = {};
  const helped = new Set<string>();
  const series = new Map<string, number>();
  let current = '';
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, kind, name = '', rest = ''] = comment.exec(line) ?? [];
    if (kind === 'HELP') {
      if (helped.has(name)) throw new Error(`HELP comes twice: ${line}`);
      helped.add(name);
      current = name;
    } else if (kind === 'TYPE') {
      if (name !== current || types[name]) throw new Error(`TYPE must follow its HELP: ${line}`);
      if (!['counter', 'gauge', 'histogram', 'summary'].includes(rest)) throw new Error(`Unknown type: ${line}`);
      types[name] = rest;
    } else addSample(line, current, types[current] ?? '', series);
  }
  checkHistograms(types, series);
  return {
    types,
    sizeOf: (names) => [...series.keys()].filter((key) => names.test(key)).length,
    values: (name) => valuesOf(name, series),
  };
}

function addSample(line: string, current: string, type: string, series: Map<string, number>): void {
  const [, name = '', labels = '', value = ''] = sample.exec(line) ?? [];
  const suffixes = { histogram: ['_bucket', '_sum', '_count'], summary: ['', '_sum', '_count'] }[type] ?? [''];
  if (!suffixes.some((suffix) => name === `${current}${suffix}`))
    throw new Error(`Not a sample of ${current}: ${line}`);
  if (type === 'counter' && !(Number(value) >= 0)) throw new Error(`A counter must not be negative: ${line}`);
  const key = `${name}|${parseLabels(labels, line).sort().join(',')}`;
  if (series.has(key)) throw new Error(`A series comes twice: ${line}`);
  series.set(key, value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value));
}

function parseLabels(text: string, line: string): string[] {
  const found: string[] = [];
  label.lastIndex = 0;
  while (label.lastIndex < text.length) {
    const [, name, value] = label.exec(text) ?? [];
    if (name === undefined) throw new Error(`Labels cannot be read: ${line}`);
    found.push(`${name}=${value}`);
  }
  if (new Set(found.map((one) => one.split('=')[0])).size < found.length) throw new Error(`A label twice: ${line}`);
  return found;
}

function checkHistograms(types: Readonly<Record<string, string>>, series: ReadonlyMap<string, number>): void {
  for (const [name] of Object.entries(types).filter(([, type]) => type === 'histogram')) {
    const counts = valuesOf(`${name}_count`, series);
    for (const [labels, count] of Object.entries(counts)) {
      const own = Object.entries(valuesOf(`${name}_bucket`, series)).filter(([key]) => withoutBound(key) === labels);
      const inOrder = own.map(([key, value]) => [boundOf(key), value] as const).sort(([a], [b]) => a - b);
      const isGrowing = inOrder.every(([, value], i) => i === 0 || value >= (inOrder[i - 1]?.[1] ?? 0));
      if (!isGrowing || inOrder.at(-1)?.[0] !== Number.POSITIVE_INFINITY || inOrder.at(-1)?.[1] !== count) {
        throw new Error(`The buckets of ${name} must grow up to the count ${count}: ${JSON.stringify(inOrder)}`);
      }
    }
  }
}

function boundOf(labels: string): number {
  const [, bound = ''] = /(?:^|,)le=([^,]*)/.exec(labels) ?? [];
  return bound === '+Inf' ? Number.POSITIVE_INFINITY : Number(bound);
}

function withoutBound(labels: string): string {
  return labels
    .split(',')
    .filter((one) => !one.startsWith('le='))
    .join(',');
}

function valuesOf(name: string, series: ReadonlyMap<string, number>): Record<string, number> {
  const own = [...series].filter(([key]) => key.split('|')[0] === name);
  return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value]));
}
