import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline as pipe, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { printableName } from '../../src/printable.ts';
import { BadFileError } from './bad-file-error.ts';
import { boundedBytes, requirePlausibleSize } from './bounded-bytes.ts';
import { SourceFile } from './source-file.ts';
import { openWorkbook } from './workbook.ts';

/** Publishers' zip files have a few members. */
const mostMembers = 1000;

/**
 * The text files at a path: one for a plain or gzipped file; all its members for a zip, and those of zips in it; the sheets of a
 * workbook. The first bytes decide how a file is packed, not its name.
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

/** Where a zip is: a file, or bytes of a zip around it. */
type ZipPlace = string | Buffer;

/** A zip inside a zip is read into memory. It may have as many bytes as this. */
const largestInnerZip = 300_000_000;

async function openZip(path: string, place: ZipPlace = path, shown = path): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const zip = await readZip(place, shown);
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize, compressedSize } = entry;
      if (fileName.endsWith('/')) continue;
      const name = printableName(`${shown}:${fileName}`);
      requirePlausibleSize(name, compressedSize, uncompressedSize);
      bytes += uncompressedSize;
      const isInner = place === path && /\.(?:zip|xlsx)$/i.test(fileName);
      if (isInner) files.push(...(await openInnerZip(path, zip, entry)));
      else files.push(new SourceFile(name, path, () => unzip(place, fileName, shown)));
      if (files.length > mostMembers) throw tooManyMembers(path);
    }
  } catch (error) {
    throw zipError(shown, error);
  }
  requirePlausibleSize(printableName(shown), zip.fileSize, bytes);
  const isWorkbook = files.some(({ name }) => name.endsWith(':xl/workbook.xml'));
  return isWorkbook ? openWorkbook(path, place, shown, files) : files;
}

/** The files of a zip in a zip, such as the tables in `current_article_csv.zip` in `current_article.zip`. */
async function openInnerZip(path: string, zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<SourceFile[]> {
  const shown = `${path}:${entry.fileName}`;
  if (entry.uncompressedSize > largestInnerZip) {
    throw new BadFileError(
      `${printableName(shown)} must have at most ${largestInnerZip} bytes, but has ${entry.uncompressedSize}. Unpack the zip, and load the one in it.`,
    );
  }
  const inner = await buffer(await openMember(zip, entry, shown));
  return openZip(path, inner, shown);
}

function tooManyMembers(path: string): BadFileError {
  return new BadFileError(
    `${printableName(path)} must contain at most ${mostMembers} files, but has more. Unpack it, and name the files to load.`,
  );
}

async function unzip(place: ZipPlace, member: string, shown: string): Promise<Readable> {
  const zip = await readZip(place, shown);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === member) return openMember(zip, entry, shown);
  }
  throw new BadFileError(`${printableName(shown)} no longer contains ${printableName(member)}.`);
}

/** The library ends a member that has more bytes than the zip says. */
async function openMember(zip: yauzl.ZipFile, entry: yauzl.Entry, path: string): Promise<Readable> {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw zipError(path, error);
  }
}

async function readZip(place: ZipPlace, shown: string): Promise<yauzl.ZipFile> {
  try {
    const options = { lazyEntries: true };
    return await (typeof place === 'string'
      ? yauzl.openPromise(place, options)
      : yauzl.fromBufferPromise(place, options));
  } catch (error) {
    throw zipError(shown, error);
  }
}

function zipError(path: string, error: unknown): unknown {
  if (error instanceof BadFileError) return error;
  const reason = error instanceof Error ? error.message : error;
  return new BadFileError(`${printableName(path)} is cut off or damaged: ${reason}. Download it again.`);
}
