import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** Where the build puts the web application. */
export const builtFolder = new URL('../../../web/dist/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Names of built files have no other characters, so that no path leads out of the folder. */
const safeName = /^(?:assets\/)?[\w-]+(?:\.[\w-]+)*$/;

/** The codings in which the build packs each file, best first, with the ends of the packed files' names. */
export const packedEnds: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' };

/** A file of the web application, as it is sent. */
export interface BuiltFile {
  readonly body: Buffer;
  readonly type: string;
  /** A strong entity tag of the body. */
  readonly tag: string;
  /** The coding of the body; undefined if it is not packed. */
  readonly coding: string | undefined;
}

/**
 * Reads a file of the web application, such as `index.html` or `assets/home-1a2b.js`, packed in the coding if the build has
 * packed it. Undefined if there is no such file: then the application is not built, or it has changed.
 */
export async function readBuilt(folder: URL, name: string, coding: string | undefined): Promise<BuiltFile | undefined> {
  const type = types[extname(name)];
  if (type === undefined || !safeName.test(name)) return undefined;
  const end = coding === undefined ? undefined : packedEnds[coding];
  const packed = end === undefined ? undefined : await read(folder, name + end);
  const body = packed ?? (await read(folder, name));
  if (!body) return undefined;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, type, tag, coding: packed && coding };
}

async function read(folder: URL, name: string): Promise<Buffer | undefined> {
  return readFile(new URL(name, folder)).catch(() => undefined);
}
