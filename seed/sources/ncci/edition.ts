import type { NcciSetting } from '../../../src/graph/model/ncci-labels.ts';
import { BadFileError } from '../bad-file-error.ts';
import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';
import { isExcerpt } from '../excerpt.ts';
import { type Quarter, quarterOf } from '../quarter.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * The edition in the name of a file. Names have the month (`2024-07`), the first day (`Eff_07-01-2026`), the quarter
 * (`V2026Q3`), or the version: v30.2 is the third one of 2024.
 * @throws {BadFileError} if neither the user nor the file's name gives an edition
 */
export function ncciQuarterOf(loading: Pick<Loading, 'file' | 'release'>): Quarter {
  return quarterOf(loading, 'a quarterly edition of NCCI edits', (text) => {
    const version = /v(\d\d)\.?([0-3])(?!\d)/i.exec(text);
    return version ? [1994 + Number(version[1]), Number(version[2])] : undefined;
  });
}

const settingWords: readonly (readonly [RegExp, NcciSetting])[] = [
  [/practitioner|ccipra/i, 'PRACTITIONER'],
  [/outpatient|hospital|ccioph/i, 'OUTPATIENT_HOSPITAL'],
  [/dme|supplier/i, 'DME_SUPPLIER'],
];

/** The setting in the name or in the title of a file. @throws {BadFileError} if neither has one */
export function settingOf(file: SourceFile, title = ''): NcciSetting {
  for (const text of [basename(file.name), title]) {
    const found = settingWords.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  throw new BadFileError(
    `The name of ${file.name} must contain practitioner, outpatient or dme, so that it is clear for whom its edits are, ` +
      'but has none of these. Rename it.',
  );
}

/** Which of the files of an edition this is: `-f2` for the second one; empty if its name does not say. */
export function fileNumberOf({ name }: Pick<SourceFile, 'name'>): string {
  const [, number] = /[-_]f(\d)(?!\d)/i.exec(basename(name)) ?? [];
  return number ? `-f${number}` : '';
}

/** Whether a file has a whole edition, as far as its name says. */
export function isWhole(file: Pick<SourceFile, 'name'>): boolean {
  return fileNumberOf(file) === '' && !isExcerpt(file);
}
