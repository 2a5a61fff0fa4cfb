/** The indicators of the Medicare fee schedule that decide which modifiers a procedure can have, as published. */
export interface ModifierIndicators {
  readonly pcTc: string;
  readonly globalDays: string;
  readonly assistant: string;
  readonly coSurgeons: string;
  /** The modifiers for which the fee schedule has a separate row of the procedure. */
  readonly modifierRows: readonly string[];
}

interface Exclusion {
  readonly modifiers: readonly string[];
  readonly when: (indicators: ModifierIndicators) => boolean;
  /** Why, as the end of a sentence about the procedure. */
  readonly because: (indicators: ModifierIndicators) => string;
}

/** Which indicators rule out which modifiers. No indicator is about anesthesia, so none rules out modifier 23. */
const exclusions: readonly Exclusion[] = [
  {
    modifiers: ['54', '55', '56'],
    when: ({ globalDays }) => globalDays === 'XXX',
    because: () => 'the global surgery concept does not apply to it (global days XXX)',
  },
  {
    modifiers: ['62'],
    when: ({ coSurgeons }) => ['0', '9'].includes(coSurgeons),
    because: ({ coSurgeons }) => `co-surgeons are not permitted (co-surgeon indicator ${coSurgeons})`,
  },
  {
    modifiers: ['AS'],
    when: ({ assistant }) => ['0', '1', '9'].includes(assistant),
    because: ({ assistant }) => `an assistant at surgery is generally not paid (assistant indicator ${assistant})`,
  },
  {
    // Services of a physical therapist assistant. The fee schedule marks therapy services with PC/TC 7.
    modifiers: ['CQ'],
    when: ({ pcTc }) => pcTc !== '7',
    because: ({ pcTc }) => `it is not a therapy service (PC/TC indicator ${pcTc})`,
  },
  {
    // PC/TC 6 marks laboratory tests that a physician interprets: only the interpretation is paid.
    modifiers: ['26'],
    when: ({ pcTc }) => !['1', '6'].includes(pcTc),
    because: ({ pcTc }) => `it has no separate professional component (PC/TC indicator ${pcTc})`,
  },
  {
    modifiers: ['TC'],
    when: ({ pcTc }) => pcTc !== '1',
    because: ({ pcTc }) => `it has no separate technical component (PC/TC indicator ${pcTc})`,
  },
];

/**
 * Why the fee schedule rules out a modifier for a procedure with these indicators; undefined if it doesn't. A row for
 * the modifier shows that it is used, whatever the indicators of the main row say.
 */
export function whyNotApplicable(modifier: string, indicators: ModifierIndicators): string | undefined {
  if (indicators.modifierRows.includes(modifier)) return undefined;
  return exclusions
    .find(({ modifiers, when }) => modifiers.includes(modifier) && when(indicators))
    ?.because(indicators);
}
