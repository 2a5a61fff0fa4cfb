/** What the Medicare fee schedule says of a procedure that modifiers depend on, as published. */
export interface ModifierIndicators {
  readonly pcTc: string;
  readonly globalDays: string;
  readonly assistant: string;
  readonly coSurgeons: string;
  /** The modifiers that it has a row of its own for. */
  readonly modifierRows: readonly string[];
}

interface Bar {
  readonly modifiers: readonly string[];
  readonly when: (indicators: ModifierIndicators) => boolean;
  readonly because: (indicators: ModifierIndicators) => string;
}

/** Which modifiers an indicator rules out. Modifier 23 is not among them: no indicator speaks of anesthesia. */
const bars: readonly Bar[] = [
  {
    modifiers: ['54', '55', '56'],
    when: ({ globalDays }) => globalDays === 'XXX',
    because: () => 'there is no global period to part (XXX)',
  },
  {
    modifiers: ['62'],
    when: ({ coSurgeons }) => ['0', '9'].includes(coSurgeons),
    because: ({ coSurgeons }) => `two surgeons are not permitted (co-surgeon indicator ${coSurgeons})`,
  },
  {
    modifiers: ['AS'],
    when: ({ assistant }) => ['0', '1', '9'].includes(assistant),
    because: ({ assistant }) => `an assistant at surgery is not paid as a rule (indicator ${assistant})`,
  },
  {
    // For work of a physical therapist assistant: the fee schedule marks therapy services by PC/TC 7.
    modifiers: ['CQ'],
    when: ({ pcTc }) => pcTc !== '7',
    because: ({ pcTc }) => `it is no therapy service (PC/TC indicator ${pcTc})`,
  },
  {
    // PC/TC 6 marks laboratory tests that a physician interprets: the fee schedule pays for that, and for no more.
    modifiers: ['26'],
    when: ({ pcTc }) => !['1', '6'].includes(pcTc),
    because: ({ pcTc }) => `it has no professional part of its own (PC/TC indicator ${pcTc})`,
  },
  {
    modifiers: ['TC'],
    when: ({ pcTc }) => pcTc !== '1',
    because: ({ pcTc }) => `it has no technical part of its own (PC/TC indicator ${pcTc})`,
  },
];

/**
 * Why the fee schedule rules a modifier out for a procedure with these indicators; undefined where it does not. A row of
 * its own for the modifier says that it is used, whatever the indicators of the main row say.
 */
export function barOf(modifier: string, indicators: ModifierIndicators): string | undefined {
  if (indicators.modifierRows.includes(modifier)) return undefined;
  return bars.find(({ modifiers, when }) => modifiers.includes(modifier) && when(indicators))?.because(indicators);
}
