import type { Column, Expression, RecordPlan, Slot } from '../plan/columns.ts';

/** Collects what is read at one place. Each method gives the number of the slot that holds the value. */
export class Slots {
  readonly #slots: Slot[] = [];

  /** A value that is read twice is read once. */
  property(property: string, wrapped: boolean, mayLackList = false): number {
    const slot = { kind: 'property', property, wrapped, mayLackList } as const;
    const known = this.#slots.findIndex((other) => other.kind === 'property' && isSame(other, slot));
    return known === -1 ? this.#add(slot) : known;
  }

  expression(expression: Expression, wrapped: boolean): number {
    return this.#add({ kind: 'expression', expression, wrapped });
  }

  labels(): number {
    return this.#add({ kind: 'labels' });
  }

  column(column: Column): number {
    return this.#add({ kind: 'column', column });
  }

  /** The values of so many sort keys; gives the slot of the first. */
  keys(count: number): number {
    const first = this.#slots.length;
    for (let index = 0; index < count; index += 1) this.#add({ kind: 'key', index });
    return first;
  }

  get hasColumns(): boolean {
    return this.#slots.some(({ kind }) => kind === 'column');
  }

  record(): RecordPlan {
    return { slots: [...this.#slots] };
  }

  #add(slot: Slot): number {
    return this.#slots.push(slot) - 1;
  }
}

type PropertySlot = Slot & { readonly kind: 'property' };

function isSame(one: PropertySlot, other: PropertySlot): boolean {
  return one.property === other.property && one.wrapped === other.wrapped && one.mayLackList === other.mayLackList;
}
