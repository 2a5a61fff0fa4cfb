const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  sect: '§',
  para: '¶',
  reg: '®',
  trade: '™',
  copy: '©',
  deg: '°',
  plusmn: '±',
  times: '×',
  le: '≤',
  ge: '≥',
  micro: 'µ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  frac12: '½',
  eacute: 'é',
};

/** How a paragraph says that it has nothing to say. */
const nothing = /^(?:n\s*\/?\s*a\.?|none\.?)$/i;

/**
 * The plain text of a paragraph: HTML, whose markup the tables encode once more, so that `&lt;p&gt;` stands for `<p>` and
 * `&amp;mdash;` for a dash. Paragraphs, list items and line breaks start lines. Null if the paragraph is empty or "N/A".
 */
export function paragraphText(cell: string): string | null {
  const html = decoded(cell);
  const lines = html
    .replace(/<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>/gi, '')
    .replace(/<br\b[^>]*>|<\/?(?:p|div|li|ul|ol|tr|table|h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<[!/a-z][^<>]*>/gi, '');
  const text = decoded(lines)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return text === '' || nothing.test(text) ? null : text;
}

/** The text with its HTML entities decoded once. An entity that is not known stays as it is. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : whole;
  });
}
