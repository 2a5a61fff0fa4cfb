import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that, after a loss of power, it has either its new content or that before. */
export async function replaceFile(path: string, content: string): Promise<void> {
  await writeDurably(`${path}.new`, content);
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

/** Writes a file and waits until the disk has it. */
export async function writeDurably(path: string, content: string): Promise<void> {
  await using file = await open(path, 'w');
  await file.writeFile(content);
  await file.sync();
}

/** Waits until the disk has everything that was written to a file. */
export async function syncFile(path: string): Promise<void> {
  await using file = await open(path, 'r+');
  await file.sync();
}

/** Waits until the disk has the names of the files in a folder. Windows does that by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}
