import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';

const breaks: ReadonlySet<string> = new Set([
  ...['br', 'p', 'div', 'ul', 'ol', 'li', 'table', 'tr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
const cells: ReadonlySet<string> = new Set(['td', 'th']);
const hidden: ReadonlySet<string> = new Set(['script', 'style']);

/** How a paragraph says that it has nothing to say, without blanks and periods. */
const nothing: ReadonlySet<string> = new Set(['', 'n/a', 'na', 'none']);

/**
 * The plain text of a paragraph: HTML, whose markup the tables encode once more, so that `&lt;p&gt;` stands for `<p>` and
 * `&amp;mdash;` for a dash. Paragraphs, list items and line breaks start lines. Null if the paragraph is empty or "N/A".
 */
export function paragraphText(cell: string): string | null {
  const text = textOf(decoded(cell))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return nothing.has(text.toLowerCase().replace(/[\s.]/g, '')) ? null : text;
}

/** The text with its HTML entities decoded once. An entity that is not known stays as it is. */
export function decoded(text: string): string {
  return decodeHTMLStrict(text);
}

function textOf(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (breaks.has(name)) parts.push('\n');
      if (hidden.has(name)) depth += 1;
    },
    ontext(text) {
      if (depth === 0) parts.push(text);
    },
    onclosetag(name) {
      if (breaks.has(name)) parts.push('\n');
      if (cells.has(name)) parts.push(' ');
      if (hidden.has(name)) depth -= 1;
    },
  });
  parser.end(html);
  return parts.join('');
}
