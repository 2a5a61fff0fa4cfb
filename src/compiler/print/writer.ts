import type { Statement } from '../../graph/port.ts';

/** Collects the lines, names and parameters of one statement. */
export interface Writer {
  line(text: string): void;
  /** Writes `open {`, the lines of `body`, indented, and `}`. */
  block(open: string, body: () => void): void;
  /** A variable that no other part of the statement uses. */
  name(prefix: string): string;
  /** Adds a parameter and returns it, such as `$p0`. Equal values are not merged, so that the text stays the same. */
  parameter(value: unknown): string;
  statement(): Statement;
}

/** A writer of an empty statement. */
export function createWriter(): Writer {
  const lines: string[] = [];
  const parameters: Record<string, unknown> = {};
  let indent = '';
  let names = 0;
  let values = 0;
  return {
    line(text) {
      lines.push(indent + text);
    },
    block(open, body) {
      lines.push(`${indent}${open} {`);
      indent += '  ';
      body();
      indent = indent.slice(2);
      lines.push(`${indent}}`);
    },
    name(prefix) {
      names += 1;
      return `${prefix}${names}`;
    },
    parameter(value) {
      const name = `p${values}`;
      values += 1;
      parameters[name] = value;
      return `$${name}`;
    },
    statement() {
      return { text: lines.join('\n'), parameters };
    },
  };
}

/** Prints a WHERE with the conditions that are defined, if there are any. */
export function printWhere(writer: Writer, conditions: readonly (string | undefined)[]): void {
  const given = conditions.filter((one) => one !== undefined);
  if (given.length > 0) writer.line(`WHERE ${given.join(' AND ')}`);
}
