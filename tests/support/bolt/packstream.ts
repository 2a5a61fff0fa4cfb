/** A message or other structure of Bolt: its tag and its fields. */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

/** A value as Bolt encodes it: null, a boolean, whole number, text, list, map or structure. */
export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(0xc0);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === 'number') return packInteger(value);
  if (typeof value === 'string') return packText(value);
  if (Array.isArray(value)) return Buffer.concat([sized(value.length, 0x90, 0xd4), ...value.map(pack)]);
  if (isStructure(value))
    return Buffer.concat([Buffer.of(0xb0 + value.fields.length, value.tag), ...value.fields.map(pack)]);
  const entries = Object.entries(Object(value));
  return Buffer.concat([
    sized(entries.length, 0xa0, 0xd8),
    ...entries.flatMap(([key, one]) => [packText(key), pack(one)]),
  ]);
}

function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && 'tag' in value && 'fields' in value;
}

function packInteger(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0xcb);
  bytes.writeBigInt64BE(BigInt(value), 1);
  return bytes;
}

function packText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([sized(bytes.length, 0x80, 0xd0), bytes]);
}

/** The marker of a value with a size: in one byte if it is small, else in two more. */
function sized(size: number, small: number, large: number): Buffer {
  return size < 16 ? Buffer.of(small + size) : Buffer.of(large + 1, size >> 8, size & 0xff);
}

/** The value that these bytes encode. */
export function unpack(bytes: Buffer): unknown {
  return new Unpacker(bytes).value();
}

class Unpacker {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): unknown {
    const marker = this.#take(1).readUInt8();
    if (marker < 0x80) return marker;
    if (marker < 0x90) return this.#text(marker - 0x80);
    if (marker < 0xa0) return this.#list(marker - 0x90);
    if (marker < 0xb0) return this.#map(marker - 0xa0);
    if (marker < 0xc0) return { tag: this.#take(1).readUInt8(), fields: this.#list(marker - 0xb0) };
    if (marker >= 0xf0) return marker - 0x100;
    return this.#marked(marker);
  }

  #marked(marker: number): unknown {
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.#take(8).readDoubleBE();
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xcb:
        return Number(this.#take(8).readBigInt64BE());
    }
    // The others come in sizes of 1, 2 and 4 bytes.
    const length = 2 ** (marker & 3);
    if (marker < 0xcb) return this.#take(length).readIntBE(0, length);
    const size = this.#take(length).readUIntBE(0, length);
    if (marker < 0xd4) return this.#text(size);
    return marker < 0xd8 ? this.#list(size) : this.#map(size);
  }

  #text(size: number): string {
    return this.#take(size).toString();
  }

  #map(size: number): unknown {
    return Object.fromEntries(Array.from({ length: size }, () => [this.value(), this.value()]));
  }

  #list(size: number): unknown[] {
    return Array.from({ length: size }, () => this.value());
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }
}
