import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Progress } from '../loading/progress.ts';
import { BadFileError } from '../sources/bad-file-error.ts';

export interface DownloadOptions {
  /** The folder that keeps downloaded files; created if it is missing. */
  readonly folder: string;
  /** The most bytes that a file may have. */
  readonly maxBytes: number;
  /** How long a download may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly progress: Progress;
}

/** A downloaded file. */
export interface Download {
  /** It has the name that the address ends with. */
  readonly path: string;
  /** In hexadecimal. */
  readonly sha256: string;
  /** Whether the server said that the kept file is still current, so that nothing was transferred. */
  readonly isKept: boolean;
}

const kept = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable(), sha256: z.string() });

/** Whether a text is an address and not a path. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(text);
}

/**
 * Downloads a file over HTTP or HTTPS, or confirms that the kept one is current. A file that could not be downloaded
 * completely is not kept. The server may redirect up to 20 times.
 * @throws {BadFileError} if there is nothing that can be loaded
 */
export async function download(address: string, options: DownloadOptions): Promise<Download> {
  if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '')) {
    throw new BadFileError(`An address must begin with http:// or https://, but got ${JSON.stringify(address)}.`);
  }
  const folder = join(options.folder, createHash('sha256').update(address).digest('hex').slice(0, 16));
  const path = join(folder, nameIn(address));
  const before = await readKept(folder, path);
  try {
    return await transfer(address, { folder, path, before }, options);
  } catch (error) {
    throw error instanceof BadFileError
      ? error
      : new BadFileError(`${address} could not be downloaded: ${reasonOf(error)}.`);
  }
}

interface Target {
  readonly folder: string;
  readonly path: string;
  readonly before: z.output<typeof kept> | undefined;
}

async function transfer(
  address: string,
  { folder, path, before }: Target,
  options: DownloadOptions,
): Promise<Download> {
  const headers = {
    ...(before?.etag && { 'if-none-match': before.etag }),
    ...(before?.lastModified && { 'if-modified-since': before.lastModified }),
  };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(options.timeoutMs) });
  if (response.status === 304 && before) return { path, sha256: before.sha256, isKept: true };
  requireFile(address, response, options.maxBytes);
  await mkdir(folder, { recursive: true });
  const sha256 = await save(address, response, `${path}.part`, options);
  await rename(`${path}.part`, path);
  const { headers: received } = response;
  const entry = { etag: received.get('etag'), lastModified: received.get('last-modified'), sha256 };
  await writeFile(join(folder, 'kept.json'), JSON.stringify(entry));
  return { path, sha256, isKept: false };
}

function requireFile(address: string, { status, ok, headers }: Response, maxBytes: number): void {
  if (!ok) throw new BadFileError(`${address} must be a file, but the server answered with status ${status}.`);
  if (headers.get('content-type')?.includes('text/html')) {
    throw new BadFileError(`${address} must be a file, but is a web page. Open it, and copy the address of the file.`);
  }
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge(address, maxBytes);
}

/** Writes the body to a file: its SHA-256. */
async function save(address: string, response: Response, path: string, { maxBytes, progress }: DownloadOptions) {
  const hash = createHash('sha256');
  let bytes = 0;
  const total = Number(response.headers.get('content-length'));
  if (total > 0) progress.begin(total);
  async function* checked() {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(address, maxBytes);
      hash.update(chunk);
      if (total > 0) progress.reach(bytes);
      yield chunk;
    }
  }
  try {
    await pipeline(checked, createWriteStream(path));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    if (total > 0) progress.end();
  }
  return hash.digest('hex');
}

function tooLarge(address: string, maxBytes: number): BadFileError {
  return new BadFileError(`${address} must have at most ${maxBytes} bytes, but has more. Allow more with --max-bytes.`);
}

/** What is known of the kept file; undefined if there is none, or if it has changed since. */
async function readKept(folder: string, path: string) {
  try {
    const entry = kept.parse(JSON.parse(await readFile(join(folder, 'kept.json'), 'utf8')));
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex') === entry.sha256 ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** The last part of the address, without characters that a file name cannot have on every system. */
function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  return last.replace(/%20/g, ' ').replace(/[^\w .()-]/g, '_') || 'download';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
