/** The headings of the layout. They are plain lines, so only their words identify them. */
const layout = [
  'Summary & Overview',
  'Billing Code Overview',
  'Clinical & Coding Specifications',
  'Clinical Context',
  'Coding Specifications',
  'Related Diagnoses',
  'Related CPT Codes',
];

/** Longer lines are no headings. */
const longestHeading = 200;

const byWords = new Map(layout.map((heading) => [wordsOf(heading), heading]));

const smallWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The heading of the layout with the words of a line, in any case and with any marks. */
export function layoutHeading(line: string): string | undefined {
  return line.length > longestHeading ? undefined : byWords.get(wordsOf(line));
}

/** The text of a line that is marked as a heading: with hashes, in bold, or as HTML. */
export function markedHeading(line: string): string | undefined {
  if (line.length > longestHeading) return undefined;
  const [, hashes] = /^#{1,6} (.*)$/.exec(line) ?? [];
  const [, bold] = /^(?:\*\*|__)([^*_|]+)(?:\*\*|__):?$/.exec(line) ?? [];
  const [, html] = /^<h[1-6][^>]*>([^<]*)<\/h[1-6]>$/i.exec(line) ?? [];
  const text = hashes === undefined ? (bold ?? html) : withoutMarks(hashes.trim());
  return text?.trim() || undefined;
}

/** A heading without hashes at its end, and without the marks of bold text. */
function withoutMarks(text: string): string {
  const end = text.lastIndexOf(' ');
  const bare = end !== -1 && /^#+$/.test(text.slice(end + 1)) ? text.slice(0, end) : text;
  return bare.replace(/^(\*\*|__)(.*)\1$/, '$2');
}

/** Whether a line without marks looks like a heading: at least two words, capitalized, without punctuation at the end. */
export function looksLikeHeading(line: string): boolean {
  const words = line.replaceAll('&', 'and').split(' ');
  return (
    words.length > 1 &&
    words.length <= 8 &&
    /^[A-Z][\w ,&/'-]*\w$/.test(line) &&
    !smallWords.has(words.at(-1) ?? '') &&
    words.every((word) => /^[A-Z0-9]/.test(word) || smallWords.has(word))
  );
}

function wordsOf(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The title of a page names its procedure: "CPT 0557T: ...". */
export function isTitle(text: string): boolean {
  return /^(CPT|HCPCS) /.test(text);
}
