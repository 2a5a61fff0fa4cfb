import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline as pipe, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { BadFileError } from './bad-file-error.ts';
import { SourceFile } from './source-file.ts';

/**
 * The text files at a path: one for a plain or gzipped file, all its members for a zip. The first bytes decide how a
 * file is packed, not its name.
 * @throws {BadFileError} if there is nothing to read
 */
export async function openSourceFiles(path: string): Promise<SourceFile[]> {
  const magic = await firstBytes(path);
  if (magic.startsWith('504b')) return openZip(path);
  if (['fffe', 'feff'].includes(magic)) {
    throw new BadFileError(`${path} must be text in UTF-8, but is in UTF-16. Save it as UTF-8.`);
  }
  const gzipped = magic.startsWith('1f8b');
  return [new SourceFile(path, path, async () => (gzipped ? gunzip(path) : createReadStream(path)))];
}

async function firstBytes(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadFileError(`There is no file ${JSON.stringify(path)}.`);
  if (found.isDirectory())
    throw new BadFileError(`${JSON.stringify(path)} must be a file, but is a folder. Name a file in it.`);
  if (found.size === 0)
    throw new BadFileError(`${JSON.stringify(path)} must contain data, but is empty. Download it again.`);
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return buffer.subarray(0, bytesRead).toString('hex');
}

function gunzip(path: string): Readable {
  // Errors of either stream reach whoever reads the last one.
  return pipe(createReadStream(path), createGunzip(), () => undefined);
}

async function openZip(path: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const zip = await readZip(path);
  for await (const { fileName } of zip.eachEntry()) {
    if (!fileName.endsWith('/')) files.push(new SourceFile(`${path}:${fileName}`, path, () => unzip(path, fileName)));
  }
  return files;
}

async function unzip(path: string, member: string): Promise<Readable> {
  const zip = await readZip(path);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === member) return zip.openReadStreamPromise(entry);
  }
  throw new BadFileError(`${path} no longer contains ${member}.`);
}

async function readZip(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true });
  } catch (error) {
    throw new BadFileError(
      `${path} is cut off or damaged: ${error instanceof Error ? error.message : error}. Download it again.`,
    );
  }
}
