import { constants, deflateRawSync } from 'node:zlib';
import * as zlib from 'node:zlib';
import type { Packing } from '../files/package/Packing';
import { crc32 } from '../files/package/crc32';

/** Pieces that are deflated together: one by one, each would end in a few bytes that say nothing. */
const PIECE = 4_000_000;

/** Node's own deflate and checksum: large workbooks are saved several times faster than by those in JavaScript. */
export const packing: Packing = {
  deflate: (pieces, level) => {
    const groups = inGroups(pieces);
    // A stream may be joined from streams that each end at a whole byte; only the last says that it is the last.
    return groups.map((group, index) =>
      deflateRawSync(Buffer.concat(group), {
        level,
        finishFlush: index === groups.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      }),
    );
  },
  // Not in every Node 20.
  checksum: 'crc32' in zlib ? (bytes, before) => zlib.crc32(bytes, before) : crc32,
};

function inGroups(pieces: readonly Uint8Array[]): Uint8Array[][] {
  const groups: Uint8Array[][] = [[]];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0 && length + piece.length > PIECE) {
      groups.push([]);
      length = 0;
    }
    groups[groups.length - 1]!.push(piece);
    length += piece.length;
  }
  return groups;
}
