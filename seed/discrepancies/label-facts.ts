/**
 * What a label says that another one can contradict, by subject. Displays of CPT are our own wording, so that only
 * these facts can be compared there.
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

/** The facts that a normalised label states: `technique:ct`. One label may state several of one subject. */
export function factsOf(normalised: string): Set<string> {
  return new Set(
    Object.entries(subjects).flatMap(([subject, values]) =>
      Object.entries(values)
        .filter(([, pattern]) => pattern.test(normalised))
        .map(([value]) => `${subject}:${value}`),
    ),
  );
}

/** Whether both speak of one subject and have no fact of it in common. */
export function contradict(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Object.keys(subjects).some((subject) => {
    const [ours, theirs] = [one, other].map((facts) => [...facts].filter((fact) => fact.startsWith(`${subject}:`)));
    return ours?.length && theirs?.length && !ours.some((fact) => theirs.includes(fact));
  });
}
