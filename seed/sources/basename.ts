import { win32 } from 'node:path';

/** The name of a file without its folders, whichever system's separators the path has. */
export function basename(path: string): string {
  return win32.basename(path);
}
