/** How often a chapter's codes are meant when its subject isn't mentioned, by the first letter of the code. */
const chapters: Readonly<Record<string, number>> = {
  O: 0.86,
  P: 0.86,
  Q: 0.92,
  S: 0.95,
  T: 0.9,
  V: 0.8,
  W: 0.8,
  X: 0.8,
  Y: 0.8,
  Z: 0.86,
};

const specialWords = new Set(
  (
    'secondary induced following complicating newborn neonatal congenital hereditary sequela sequelae subsequent juvenile ' +
    'drug poisoning underdosing screening exposure elsewhere affecting assault undetermined'
  ).split(' '),
);
const specialPhrases = /\b(?:history of|due to|adverse effect|self-harm)\b|\bpost\w/i;

/**
 * How likely an entry is meant compared with another one whose words match as well, from 0 to 1. Special circumstances and rare
 * causes are less likely than the plain condition.
 */
export function likelihood(system: string | null, code: string | null, title: string): number {
  if (system === null || code === null) return 0.85;
  // Quality measures, whose long titles mention everything.
  if (system === 'HCPCS2' && /^G[89]/.test(code)) return 0.8;
  if (system !== 'ICD10CM') return 1;
  const chapter = chapters[code.charAt(0)] ?? 1;
  const circumstances = isSpecial(title) ? 0.9 : 1;
  return chapter * circumstances;
}

function isSpecial(title: string): boolean {
  return (
    specialPhrases.test(title) ||
    title
      .toLowerCase()
      .split(/\W/)
      .some((word) => specialWords.has(word))
  );
}

/** The same for codes of what has no code of its own, unless the unspecified codes are among them. */
export const otherLikelihood = 0.9;

export function isOther(title: string): boolean {
  return /^other/i.test(title);
}
