import { type Export, printSlots } from './exports.ts';
import { printRecord } from './print-record.ts';
import { type Printing, variableList } from './printing.ts';

/** Prints a subquery for the nodes of an export, each once, and returns its variable: a table of ids and values. */
export function printTable(printing: Printing, { variable, depth, column }: Export, exports: Export[]): string {
  const { writer, carried } = printing;
  const [result, node] = [writer.name('t'), writer.name('n')];
  writer.block(`CALL (${variableList(variable, carried)})`, () => {
    let list = variable;
    for (let level = 1; level < depth; level += 1) {
      const inner = writer.name('m');
      writer.line(`UNWIND ${list} AS ${inner}`);
      list = inner;
    }
    writer.line(`UNWIND ${list} AS ${node}`);
    writer.line(`WITH DISTINCT ${variableList(node, carried)}`);
    const below: Export[] = [];
    const { values } = printRecord(printing, column.node, { variable: node }, below);
    printSlots(writer, [`${node}.id`, ...values], result, below, exports);
  });
  return result;
}
