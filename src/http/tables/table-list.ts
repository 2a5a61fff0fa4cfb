import { createHash } from 'node:crypto';
import { exampleOf, tableFormats } from './asked-table.ts';
import type { SavedQuestion } from './saved-questions.ts';
import type { Variable } from './variables.ts';

/** The list of all tables, for programs. */
export function listForPrograms(questions: readonly SavedQuestion[]): object {
  return {
    tables: questions.map((question) => ({
      name: question.name,
      title: question.title,
      description: question.description,
      variables: question.variables.map(({ name, type, isRequired, default: value = null }) => {
        return { name, type, required: isRequired, default: value };
      }),
      example: exampleOf(question),
      formats: tableFormats.map(({ name }) => name),
    })),
  };
}

const style = `:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
article { border-top: 1px solid #8886; padding: 1rem 0 }
h2 { font-size: 1.1rem; margin: 0 }
p { margin: .25rem 0 }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: .75rem 0 }
label { display: block; font-size: .85rem }
input, select, button { font: inherit; padding: .25rem .5rem }
code { overflow-wrap: anywhere }`;

/** The content security policy of the page: nothing but its own style, and forms that ask this server. */
export const tablesPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The list of all tables as a page, with a form for each. */
export function listForBrowsers(questions: readonly SavedQuestion[]): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tables · Medcode Graph</title>
<link rel="icon" href="/favicon.svg"><style>${style}</style>
<main><h1>Tables</h1>
<p>Each table has an address that spreadsheets and dashboards open: copy its link. <a href="/">Explore the codes</a> instead.</p>
${questions.map(article).join('\n')}
</main></html>
`;
}

function article(question: SavedQuestion): string {
  const { name, title, description, variables, example } = question;
  const examples = new URLSearchParams(example);
  const inputs = variables.map((variable) =>
    input(variable, `${name}-${variable.name}`, examples.get(variable.name) ?? ''),
  );
  const buttons = tableFormats.map(
    (format) => `<button formaction="/tables/${name}.${format.name}">${format.name.toUpperCase()}</button>`,
  );
  return `<article id="${name}"><h2>${escaped(title)}</h2>${description && `<p>${escaped(description)}</p>`}
<form action="/tables/${name}.csv">${inputs.join('')}${buttons.join(' ')}</form>
<p><a href="${escaped(exampleOf(question))}"><code>${escaped(exampleOf(question))}</code></a></p></article>`;
}

function input({ name, type, isRequired, values }: Variable, id: string, example: string): string {
  const required = isRequired ? ' required' : '';
  const label = `<label for="${id}">${escaped(name)}${isRequired ? '' : ' (optional)'}</label>`;
  if (values.length > 0) {
    const options = ['', ...values].map((value) => `<option${value === example ? ' selected' : ''}>${value}</option>`);
    return `<div>${label}<select id="${id}" name="${name}"${required}>${options.join('')}</select></div>`;
  }
  const kind = type.startsWith('Date') ? 'date' : 'text';
  return `<div>${label}<input id="${id}" name="${name}" type="${kind}" value="${escaped(example)}"${required}></div>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
