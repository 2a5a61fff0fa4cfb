import type { ASTNode } from 'graphql';

/** The authored schema cannot be expanded. The message lists every fault, with its file and field. */
class SdlError extends Error {
  override readonly name = 'SdlError';
}

/** Collects faults so that all are reported at once. */
export class Faults {
  readonly #lines = new Set<string>();

  /** `coordinate` is a schema coordinate such as `Procedure.diagnoses`; `node` is the element at fault. */
  add(node: ASTNode, coordinate: string, message: string): void {
    this.#lines.add(`${fileOf(node)}: ${coordinate} ${message}`);
  }

  /** @throws {SdlError} listing all faults, if there are any */
  throwIfAny(): void {
    if (this.#lines.size > 0) throw new SdlError(`The schema cannot be expanded:\n${[...this.#lines].join('\n')}`);
  }
}

/** The file that an authored element comes from. */
export function fileOf({ loc }: ASTNode): string {
  if (!loc) throw new Error('Authored SDL must be parsed with locations.');
  return loc.source.name;
}
