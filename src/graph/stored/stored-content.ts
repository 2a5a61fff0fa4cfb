import { createHash } from 'node:crypto';
import type { Steps } from '../../turns.ts';

/** What can be stored: lists of texts and of other JSON scalars, and arrays of whole numbers. */
export type StoredContent = Readonly<Record<string, readonly unknown[] | Uint32Array | Uint8Array>>;

/** A run of bytes in a file. Several ones with the same name are one list. */
interface Piece {
  readonly name: string;
  readonly kind: 'json' | 'u32' | 'u8';
  readonly bytes: number;
}

interface Header {
  readonly key: string;
  readonly sha256: string;
  readonly pieces: readonly Piece[];
}

/** How many values of a list, and how many bytes, are handled before the computation may pause. */
const [valuesAtOnce, bytesAtOnce] = [512, 1 << 18];

const bytesOfLength = 4;

/**
 * The bytes of a file with this content, in chunks.
 * @param key what the content depends on; only who has the same key can read it
 */
export function* encodeContent(key: string, content: StoredContent): Steps<Uint8Array[]> {
  const pieces: Piece[] = [];
  const chunks: Uint8Array[] = [];
  for (const [name, values] of Object.entries(content)) {
    for (const { kind, chunk } of chunksOf(values)) {
      pieces.push({ name, kind, bytes: chunk.byteLength });
      chunks.push(chunk);
      yield;
    }
  }
  const header: Header = { key, sha256: yield* hashOf(chunks), pieces };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(bytesOfLength);
  length.writeUInt32LE(text.length);
  return [length, text, ...chunks];
}

/**
 * The content of a file.
 * @returns undefined if it was stored with another key, or is damaged
 */
export function* decodeContent(key: string, file: Uint8Array): Steps<StoredContent | undefined> {
  const read = readHeader(key, file);
  if (!read) return undefined;
  const { header, body } = read;
  if ((yield* hashOf([body])) !== header.sha256) return undefined;
  const content: Record<string, unknown[] | Uint32Array | Uint8Array> = {};
  let from = 0;
  for (const { name, kind, bytes } of header.pieces) {
    const piece = body.subarray(from, from + bytes);
    from += bytes;
    if (kind === 'json') append(content, name, JSON.parse(Buffer.from(piece).toString()));
    else {
      const copy = new Uint8Array(piece);
      content[name] = kind === 'u8' ? copy : new Uint32Array(copy.buffer);
    }
    yield;
  }
  return content;
}

function* chunksOf(
  values: StoredContent[string],
): Generator<{ readonly kind: Piece['kind']; readonly chunk: Uint8Array }> {
  if (values instanceof Uint8Array) return yield { kind: 'u8', chunk: values };
  if (values instanceof Uint32Array) {
    return yield { kind: 'u32', chunk: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) };
  }
  // An empty list has a piece, too.
  for (let from = 0; from === 0 || from < values.length; from += valuesAtOnce) {
    yield { kind: 'json', chunk: Buffer.from(JSON.stringify(values.slice(from, from + valuesAtOnce))) };
  }
}

function* hashOf(chunks: readonly Uint8Array[]): Steps<string> {
  const hash = createHash('sha256');
  for (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += bytesAtOnce) {
      hash.update(chunk.subarray(from, from + bytesAtOnce));
      yield;
    }
  }
  return hash.digest('hex');
}

/** Whatever the file has: its hash is not known yet. */
function readHeader(key: string, file: Uint8Array): { readonly header: Header; readonly body: Uint8Array } | undefined {
  try {
    const start = bytesOfLength + Buffer.from(file.buffer, file.byteOffset, file.byteLength).readUInt32LE();
    const header: Header = JSON.parse(Buffer.from(file.subarray(bytesOfLength, start)).toString());
    return header.key === key ? { header, body: file.subarray(start) } : undefined;
  } catch {
    return undefined;
  }
}

function append(content: Record<string, unknown>, name: string, values: readonly unknown[]): void {
  const list = content[name];
  if (Array.isArray(list)) list.push(...values);
  else content[name] = [...values];
}
