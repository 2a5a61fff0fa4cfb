import type { ASTNode } from 'graphql';

/** What the authored schema has that cannot be expanded: every fault, with its file and field. */
export class SdlError extends Error {
  override readonly name = 'SdlError';
}

/** Collects faults, so that all of them are reported together. */
export class Faults {
  readonly #lines = new Set<string>();

  /** `coordinate` is a schema coordinate such as `Procedure.diagnoses`; `node` is what a file says there. */
  add(node: ASTNode, coordinate: string, message: string): void {
    this.#lines.add(`${fileOf(node)}: ${coordinate} ${message}`);
  }

  /** @throws {SdlError} that lists all faults, if there are any */
  throwIfAny(): void {
    if (this.#lines.size > 0) throw new SdlError(`The schema cannot be expanded:\n${[...this.#lines].join('\n')}`);
  }
}

/** The file that an element of the authored schema is from. */
export function fileOf({ loc }: ASTNode): string {
  if (!loc) throw new Error('Authored SDL must be parsed with locations.');
  return loc.source.name;
}
