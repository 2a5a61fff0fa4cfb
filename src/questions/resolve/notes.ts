import type { Reading, Written } from './readings.ts';

/** How a text had to be read to find its code; undefined where it stands as published. */
export function howRead({ text }: Written, { code, system, modifiers }: Reading): string | undefined {
  if (text === code) return undefined;
  const oddities = [
    [text.normalize('NFKC') !== text, 'unusual forms of characters'],
    [/\p{Ll}/u.test(text), 'lower case'],
    [/\s/u.test(text) && modifiers.length === 0, 'blanks'],
    [/[\p{Pd}\u2212]/u.test(text) && modifiers.length === 0, 'dashes'],
    [code.includes('.') && !text.includes('.'), 'a missing dot'],
    [!code.includes('.') && text.includes('.'), 'a dot too many'],
  ].flatMap(([is, what]) => (is ? [what] : []));
  const behind = modifiers.length > 0 ? ` with ${plural('modifier', modifiers)}` : '';
  const inSpite = oddities.length > 0 ? `, in spite of ${list(oddities.map(String))}` : '';
  return `Read as ${system} ${code}${behind}${inSpite}.`;
}

export function unknownModifiers(modifiers: readonly string[]): string | undefined {
  if (modifiers.length === 0) return undefined;
  return `${capital(plural('modifier', modifiers))} ${modifiers.length > 1 ? 'are' : 'is'} not known here.`;
}

/** Why there is no code. */
export function whyNotFound({ compact, readings }: Written, systems: ReadonlySet<string> | undefined): string {
  if (compact === '') return 'There is no code in it.';
  const within = systems ? ' that was asked for' : '';
  if (readings.length === 0) return `No code system${within} writes codes like that.`;
  const likely = readings.filter(({ modifiers }) => modifiers.length === 0);
  const kinds = [...new Set((likely.length > 0 ? likely : readings).map(({ system }) => system))];
  const said = `Written like a code of ${list(kinds, 'or')}, but none that is loaded has it.`;
  return kinds.includes('CPT') ? `${said} CPT as a whole is licensed and not loaded, so that proves nothing.` : said;
}

export function list(parts: readonly string[], word = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function plural(noun: string, names: readonly string[]): string {
  return `${noun}${names.length > 1 ? 's' : ''} ${list(names)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
