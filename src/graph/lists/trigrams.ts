/**
 * Which blocks of texts have a trigram, which is any three UTF-16 units in a row. A block without one of a text's trigrams
 * does not have the text.
 */
export interface Trigrams {
  /** A bit for each block, for each hash of a trigram. */
  readonly bits: Uint8Array;
  /** How many blocks there are. */
  readonly blocks: number;
}

/** Trigrams with the same hash share their bits. */
const bitsOfHash = 14;

export function noTrigrams(blocks: number): Trigrams {
  return { bits: new Uint8Array(bytesOfHash(blocks) << bitsOfHash), blocks };
}

/** Adds those of a block's text. */
export function addTrigrams({ bits, blocks }: Trigrams, block: number, text: string): void {
  const [bytes, byte, bit] = [bytesOfHash(blocks), block >>> 3, 1 << (block & 7)];
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    units = lastThree(units, text.charCodeAt(index));
    if (index < 2) continue;
    const place = hashOf(units) * bytes + byte;
    bits[place] = (bits[place] as number) | bit;
  }
}

/** For each block, 1 if it has all trigrams of a text, else 0. It may have other trigrams with their hashes instead. */
export function blocksWith({ bits, blocks }: Trigrams, text: string): Uint8Array {
  const bytes = bytesOfHash(blocks);
  const all = new Uint8Array(bytes).fill(255);
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    units = lastThree(units, text.charCodeAt(index));
    if (index < 2) continue;
    const first = hashOf(units) * bytes;
    for (let byte = 0; byte < bytes; byte += 1) all[byte] = (all[byte] as number) & (bits[first + byte] as number);
  }
  const having = new Uint8Array(blocks);
  for (let block = 0; block < blocks; block += 1) having[block] = ((all[block >>> 3] as number) >>> (block & 7)) & 1;
  return having;
}

function bytesOfHash(blocks: number): number {
  return Math.ceil(blocks / 8);
}

/** A number for the last three units, of which it is exact if they are Latin-1. */
function lastThree(former: number, unit: number): number {
  return ((former << 8) ^ unit) & 0xff_ff_ff;
}

function hashOf(units: number): number {
  return Math.imul(units, 0x9e_37_79_b1) >>> (32 - bitsOfHash);
}
