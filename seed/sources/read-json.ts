import { z } from 'zod';
import { BadFileError } from './bad-file-error.ts';
import type { SourceFile } from './source-file.ts';

/** Far more than any official file of JSON has. */
const mostCharacters = 50_000_000;

/** How many issues of a file are reported. */
const mostIssues = 20;

/**
 * A whole file of JSON, checked.
 * @param content what the file must contain, in words
 * @throws {BadFileError} if it is not JSON of this shape, or as `SourceFile.text`
 */
export async function readJson<Shape extends z.ZodType>(
  file: SourceFile,
  shape: Shape,
  content: string,
): Promise<z.output<Shape>> {
  let text = '';
  for await (const piece of file.text()) {
    text += piece;
    if (text.length > mostCharacters) throw tooLong(file);
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    throw new BadFileError(
      `${file.name} must contain ${content} as JSON, but does not:\n${reasonOf(error)}\nDownload it again.`,
    );
  }
}

function tooLong({ name }: SourceFile): BadFileError {
  return new BadFileError(`${name} must have at most ${mostCharacters} characters of JSON, but has more. Split it.`);
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return inWords(error);
  return error instanceof Error ? error.message : String(error);
}

/** The first issues, each with its place in the file. */
function inWords({ issues }: z.ZodError): string {
  const text = z
    .prettifyError({ issues: issues.slice(0, mostIssues) })
    .replaceAll('Invalid input: ', '')
    .replaceAll(', received undefined', ', but it is missing')
    .replaceAll(', received ', ', but got ');
  const left = issues.length - mostIssues;
  return left > 0 ? `${text}\nand ${left} more.` : text;
}
