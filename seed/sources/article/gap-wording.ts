/** What a page may announce: a gap where no heading or table gives it. `topic` is also the end of the gap's id. */
export const gapRules: readonly { readonly topic: string; readonly pattern: RegExp }[] = [
  { topic: 'Benchmarks', pattern: /\bbenchmarks\b/i },
  { topic: 'Utilization', pattern: /\butilization\b/i },
  { topic: 'Unavailable input', pattern: /\bnot available in the input\b/i },
];
