/** Modifiers that contradict each other on one line, and why. Only what their meanings rule out is here. */
const conflicts: readonly { readonly modifiers: readonly string[]; readonly because: string }[] = [
  {
    modifiers: ['26', 'TC'],
    because: 'one is the professional component alone, the other the technical component alone',
  },
  { modifiers: ['50', 'LT'], because: 'one is both sides, the other one side' },
  { modifiers: ['50', 'RT'], because: 'one is both sides, the other one side' },
  { modifiers: ['73', '74'], because: 'the procedure was stopped before anesthesia or after it, not both' },
  { modifiers: ['96', '97'], because: 'a service is habilitative or rehabilitative, not both' },
  { modifiers: ['QX', 'QZ'], because: 'one is with medical direction, the other without' },
  { modifiers: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'], because: 'a patient has one physical status' },
];

/** Two modifiers that contradict each other. */
export interface ModifierConflict {
  readonly one: string;
  readonly other: string;
  /** Why, as the end of a sentence. */
  readonly because: string;
}

/** The pairs of these modifiers that contradict each other on one line. */
export function modifierConflicts(modifiers: readonly string[]): ModifierConflict[] {
  return conflicts.flatMap(({ modifiers: group, because }) => {
    const present = group.filter((one) => modifiers.includes(one));
    return present.flatMap((one, index) => present.slice(index + 1).map((other) => ({ one, other, because })));
  });
}
