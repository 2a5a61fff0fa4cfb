import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '../../src/compiler/cursor.ts';

const read = (cursor: string) => readCursor(cursor, 'after', 'the list', 2, []);

/** A cursor with a correct checksum, which anybody who knows this code can create. */
function forged(json: string): string {
  const check = createHash('sha1').update(`the list\n${json}`).digest('base64url').slice(0, 8);
  return Buffer.from(check + json).toString('base64url');
}

describe('a cursor', () => {
  it('contains the sort values of its row', () => {
    expect(read(writeCursor('the list', ['M81.0', null]))).toEqual(['M81.0', null]);
    expect(read(forged('["M81.0",null]'))).toEqual(['M81.0', null]);
  });

  it.each(['', 'nonsense', 'null', '{"0":1,"1":2,"length":2}', '[1]', '[1,2,3]', '[1,{}]', '[[1],2]'])(
    'is refused if a client forged it from %j',
    (json) => {
      expect(() => read(forged(json))).toThrow('after must be a cursor from this list');
    },
  );
});
