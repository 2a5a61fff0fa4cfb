const marks = ['**', '__', '`', '*', '_'];

/** The cells of a line, without the marks of bold text, code, and links. Pipes at its ends are optional. */
export function cellsOf(line: string): string[] {
  return line
    .replaceAll('\\|', '\u0000')
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => withoutMarks(cell.replaceAll('\u0000', '|').trim()));
}

/** Whether the cells are those of a line that is drawn below a header or between rows. */
export function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[-: ]*$/.test(cell)) && cells.some((cell) => cell.includes('-'));
}

function withoutMarks(cell: string): string {
  const text = cell.replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1');
  const mark = marks.find((one) => text.length >= 2 * one.length && text.startsWith(one) && text.endsWith(one)) ?? '';
  return text.slice(mark.length, text.length - mark.length).trim();
}
