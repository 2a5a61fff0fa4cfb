/** Topics that a page may announce without covering them. Each is a gap, whose id ends in the topic. */
export const gapRules: readonly { readonly topic: string; readonly pattern: RegExp }[] = [
  { topic: 'Benchmarks', pattern: /\bbenchmarks\b/i },
  { topic: 'Utilization', pattern: /\butilization\b/i },
  { topic: 'Unavailable input', pattern: /\bnot available in the input\b/i },
];
