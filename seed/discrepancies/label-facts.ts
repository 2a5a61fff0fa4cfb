/**
 * Facts in which labels can contradict each other, by subject. For CPT only these facts are compared, because the displays
 * of CPT codes are our own wording.
 */
const subjects: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  site: { axial: /\baxial\b/, peripheral: /\b(peripheral|appendicular|limbs?)\b/ },
  technique: {
    dxa: /\b(dxa|dexa|(?<!single energy x ray )absorptiometry)\b/,
    sexa: /\b(sexa|single energy)\b/,
    ct: /\b(ct|computed tomograph(y|ic))\b/,
    mri: /\b(mri|magnetic resonance)\b/,
  },
  contrast: { with: /\bwith contrast\b/, without: /\bwithout contrast\b/ },
  measure: { density: /\bdensit(y|ometry|ies)\b/, strength: /\bstrength\b/ },
  side: { left: /\bleft\b/, right: /\bright\b/ },
  encounter: { initial: /\binitial\b/, subsequent: /\bsubsequent\b/, sequela: /\bsequela\b/ },
  wound: { open: /\bopen\b/, closed: /\bclosed\b/ },
  fracture: { with: /\bwith current\b/, without: /\bwithout current\b/ },
};

/** The facts in a normalized label, such as `technique:ct`. A label may contain several facts of one subject. */
export function factsOf(normalized: string): Set<string> {
  return new Set(
    Object.entries(subjects).flatMap(([subject, values]) =>
      Object.entries(values)
        .filter(([, pattern]) => pattern.test(normalized))
        .map(([value]) => `${subject}:${value}`),
    ),
  );
}

/** Whether there is a subject on which both have facts, but none in common. */
export function contradict(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Object.keys(subjects).some((subject) => {
    const [ours, theirs] = [one, other].map((facts) => [...facts].filter((fact) => fact.startsWith(`${subject}:`)));
    return ours?.length && theirs?.length && !ours.some((fact) => theirs.includes(fact));
  });
}
