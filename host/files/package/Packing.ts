import { Deflate } from 'fflate';
import { crc32 } from './crc32';

/** How content is made smaller: in JavaScript, or by what a platform has of its own. */
export interface Packing {
  /** Pieces of a content as one raw deflate stream (RFC 1951), in pieces again; at a level from 1, fast, to 9, small. */
  readonly deflate: (pieces: readonly Uint8Array[], level: 2 | 6) => readonly Uint8Array[];
  /** CRC-32 of bytes, where what stands before them has the checksum `before`. */
  readonly checksum: (bytes: Uint8Array, before: number) => number;
}

export const packingInJavaScript: Packing = {
  deflate: (pieces, level) => {
    const deflated: Uint8Array[] = [];
    const stream = new Deflate({ level }, (piece) => deflated.push(piece));
    for (const piece of pieces) stream.push(piece);
    stream.push(new Uint8Array(), true);
    return deflated;
  },
  checksum: crc32,
};
