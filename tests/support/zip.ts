import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into a zip. */
export interface Member {
  readonly name: string;
  readonly content: Buffer;
  /** How many bytes the zip claims that the file has (default: as many as it has). */
  readonly claimedSize?: number;
}

/** A zip with these files. */
export function zipOf(members: readonly Member[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const packed = deflateRawSync(member.content);
    const name = Buffer.from(member.name);
    const shared = sharedFields(member, packed.length, name.length);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), shared, place, name);
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

/** What a local header and the directory have in common: the version needed, up to the length of the extra field. */
function sharedFields(
  { content, claimedSize = content.length }: Member,
  packedSize: number,
  nameLength: number,
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(claimedSize, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
