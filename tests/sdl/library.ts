import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { expandFiles } from '../../src/sdl/expand.ts';
import type { SdlFile } from '../../src/sdl/sdl-file.ts';

const directives = readFileSync(new URL('../../schema/directives.graphql', import.meta.url), 'utf8');

/** What every schema needs in addition to its own files: the directives, and filters of values. */
const common: readonly SdlFile[] = [
  { name: 'directives.graphql', sdl: directives },
  {
    name: 'common.graphql',
    sdl: 'input StringFilter { eq: String } input IntFilter { eq: Int } type Query { ok: Boolean }',
  },
];

/** The full text of each file of a made-up library, from its authored files. */
export function expandLibrary(files: Readonly<Record<string, string>>): Record<string, string> {
  const authored = Object.entries(files).map(([name, sdl]) => ({ name, sdl }));
  return Object.fromEntries(expandFiles([...common, ...authored]).map(({ name, sdl }) => [name, sdl]));
}

/** What an authored file is expanded to: the definitions of these names, or all of them. */
export function expanded(sdl: string, ...names: readonly string[]): string {
  const text = expandLibrary({ 'library.graphql': sdl })['library.graphql'] ?? '';
  const wanted = parse(text).definitions.filter((definition) => {
    return names.length === 0 || ('name' in definition && names.includes(definition.name?.value ?? ''));
  });
  return print({ kind: Kind.DOCUMENT, definitions: wanted });
}

/** SDL as it is printed, for comparison: indentation does not matter. */
export function printed(sdl: string): string {
  return print(parse(sdl));
}
