import { type ParsedCode, parseCode } from '../../src/codes/parse-code.ts';
import { codeFault } from './code-fault.ts';

/** Reads the procedure codes of a file. Each is checked only once: a file can repeat it a million times. */
export class ProcedureCodes {
  readonly #read = new Map<string, ParsedCode>();

  /** A code with its id, or what is wrong with it. */
  read(written: string): ParsedCode {
    const before = this.#read.get(written);
    if (before) return before;
    const problem = codeFault('Procedure', written);
    const read = problem === undefined ? parseCode('Procedure', written) : { problem };
    this.#read.set(written, read);
    return read;
  }
}
