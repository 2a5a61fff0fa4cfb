import type { Location } from 'graphql';

/** A schema that does not fit the graph. The message lists every fault, with its file and field. */
class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

type Located = { readonly loc?: Location | undefined } | null | undefined;

/** Collects faults, so that all of them are reported together. */
export class Faults {
  readonly #lines = new Set<string>();

  /** `coordinate` is a schema coordinate such as `Procedure.diagnoses(where:)`; `element` is its definition. */
  add(coordinate: string, message: string, element?: { readonly astNode?: Located }): void {
    const file = element?.astNode?.loc?.source.name;
    this.#lines.add(`${file ? `${file}: ` : ''}${coordinate} ${message}`);
  }

  /** @throws {SchemaError} that lists all faults, if there are any */
  throwIfAny(): void {
    if (this.#lines.size === 0) return;
    throw new SchemaError(`The schema does not fit the graph:\n${[...this.#lines].join('\n')}`);
  }
}
