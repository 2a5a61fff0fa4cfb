/** The size of a graph. There are 5,000 diagnoses per chapter, and about 110 relationships per procedure. */
export interface Size {
  readonly name: 'small' | 'quick' | 'full' | 'huge';
  readonly procedures: number;
  readonly chapters: number;
  readonly specialties: number;
  readonly modifiers: number;
}

export const smallSize: Size = { name: 'small', procedures: 100, chapters: 1, specialties: 10, modifiers: 50 };
export const quickSize: Size = { name: 'quick', procedures: 1_000, chapters: 2, specialties: 100, modifiers: 50 };
export const fullSize: Size = { name: 'full', procedures: 10_000, chapters: 20, specialties: 1_000, modifiers: 50 };
/** As many chapters as there are codes for. */
export const hugeSize: Size = { name: 'huge', procedures: 100_000, chapters: 180, specialties: 10_000, modifiers: 50 };
export const sizes: readonly Size[] = [smallSize, quickSize, fullSize, hugeSize];
