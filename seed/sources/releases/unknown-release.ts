import { BadFileError } from '../bad-file-error.ts';
import type { Loading } from '../code-set-source.ts';

/**
 * The error for a file whose release is not known, neither from the `--release` option nor from its name.
 * @param what what the option must be, in words: `an ICD-10-CM release`
 */
export function unknownRelease(
  { file, release }: Pick<Loading, 'file' | 'release'>,
  what: string,
  example: string,
): BadFileError {
  if (release !== undefined) {
    return new BadFileError(`--release must be ${what} such as ${example}, but got ${JSON.stringify(release)}.`);
  }
  return new BadFileError(
    `The name of ${file.name} must contain ${what}, but does not. Add an option such as --release ${example}.`,
  );
}
