import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline as pipe, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { printableName } from '../../src/printable.ts';
import { BadFileError } from './bad-file-error.ts';
import { boundedBytes, requirePlausibleSize } from './bounded-bytes.ts';
import { SourceFile } from './source-file.ts';

/** Publishers' zip files have a few members. */
const mostMembers = 1000;

/**
 * The text files at a path: one for a plain or gzipped file, all its members for a zip. The first bytes decide how a
 * file is packed, not its name.
 * @throws {BadFileError} if there is nothing to read, or far more than the size of the file suggests
 */
export async function openSourceFiles(path: string): Promise<SourceFile[]> {
  const { magic, size } = await beginningOf(path);
  if (magic.startsWith('504b')) return openZip(path);
  if (['fffe', 'feff'].includes(magic)) {
    throw new BadFileError(`${printableName(path)} must be text in UTF-8, but is in UTF-16. Save it as UTF-8.`);
  }
  const gzipped = magic.startsWith('1f8b');
  const name = printableName(path);
  return [new SourceFile(name, path, async () => (gzipped ? gunzip(path, name, size) : createReadStream(path)))];
}

async function beginningOf(path: string): Promise<{ magic: string; size: number }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadFileError(`There is no file ${JSON.stringify(path)}.`);
  if (found.isDirectory())
    throw new BadFileError(`${JSON.stringify(path)} must be a file, but is a folder. Name a file in it.`);
  if (found.size === 0)
    throw new BadFileError(`${JSON.stringify(path)} must contain data, but is empty. Download it again.`);
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return { magic: buffer.subarray(0, bytesRead).toString('hex'), size: found.size };
}

function gunzip(path: string, name: string, size: number): Readable {
  // Errors of either stream reach whoever reads the last one.
  const unpacked = pipe(createReadStream(path), createGunzip(), () => undefined);
  return Readable.from(boundedBytes(name, size, unpacked));
}

async function openZip(path: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const zip = await readZip(path);
  let bytes = 0;
  try {
    for await (const { fileName, uncompressedSize, compressedSize } of zip.eachEntry()) {
      if (fileName.endsWith('/')) continue;
      const name = printableName(`${path}:${fileName}`);
      requirePlausibleSize(name, compressedSize, uncompressedSize);
      bytes += uncompressedSize;
      files.push(new SourceFile(name, path, () => unzip(path, fileName)));
      if (files.length > mostMembers) throw tooManyMembers(path);
    }
  } catch (error) {
    throw zipError(path, error);
  }
  requirePlausibleSize(printableName(path), zip.fileSize, bytes);
  return files;
}

function tooManyMembers(path: string): BadFileError {
  return new BadFileError(
    `${printableName(path)} must contain at most ${mostMembers} files, but has more. Unpack it, and name the files to load.`,
  );
}

async function unzip(path: string, member: string): Promise<Readable> {
  const zip = await readZip(path);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === member) return openMember(zip, entry, path);
  }
  throw new BadFileError(`${printableName(path)} no longer contains ${printableName(member)}.`);
}

/** The library ends a member that has more bytes than the zip says. */
async function openMember(zip: yauzl.ZipFile, entry: yauzl.Entry, path: string): Promise<Readable> {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw zipError(path, error);
  }
}

async function readZip(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true });
  } catch (error) {
    throw zipError(path, error);
  }
}

function zipError(path: string, error: unknown): unknown {
  if (error instanceof BadFileError) return error;
  const reason = error instanceof Error ? error.message : error;
  return new BadFileError(`${printableName(path)} is cut off or damaged: ${reason}. Download it again.`);
}
