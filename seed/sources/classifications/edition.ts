import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';

/** The edition of a file, and a remark if it has none. */
interface Edition {
  readonly edition: string;
  readonly remarks: readonly string[];
}

const undated = 'undated';

/** The edition that the user named, the version in the file's name (`v2026-1`), or the year in it. */
export function editionOf({ file, release }: Pick<Loading, 'file' | 'release'>): Edition {
  if (release !== undefined) return { edition: release, remarks: [] };
  const name = basename(file.name);
  const [, year, number] = /v(20\d\d)[-.](\d)/i.exec(name) ?? [];
  if (year) return { edition: `v${year}.${number}`, remarks: [] };
  const [, only] = /(?<!\d)(20\d\d)(?!\d)/.exec(name) ?? [];
  if (only) return { edition: only, remarks: [] };
  return {
    edition: undated,
    remarks: [`The file's name has no edition, so it is loaded as "${undated}". To name one, use --release v2022.1.`],
  };
}
