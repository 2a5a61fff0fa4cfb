import type { Column, Expression, RecordPlan, Slot } from '../plan/columns.ts';

/** Collects what to read from a record. Methods that add a value return its slot. */
export class Slots {
  readonly #slots: Slot[] = [];

  /** The same property is read only once. */
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

  /** Adds the first `count` sort keys, and returns the slot of the first. */
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
