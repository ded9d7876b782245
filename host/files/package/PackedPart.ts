import { inflateSync } from 'fflate';
import { joinBytes } from '../save/joinBytes';
import type { Packing } from './Packing';

/** Above this size, speed counts for more than the last few percent of compression. */
const largePart = 8_000_000;

/** A part that is kept as its deflate stream: unfolded it may take a hundred times the room. */
export class PackedPart {
  constructor(
    /** The raw deflate stream (RFC 1951), which may be joined from these. */
    readonly deflated: readonly Uint8Array[],
    /** Bytes and CRC-32 of the content. */
    readonly size: number,
    readonly checksum: number,
  ) {}

  unfold(): Uint8Array {
    return inflateSync(joinBytes(this.deflated), { out: new Uint8Array(this.size) });
  }
}

/** Packs a part as soon as it is written: a long sheet is never there in one piece. */
export function packPart(pieces: readonly Uint8Array[], packing: Packing): PackedPart {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const checksum = pieces.reduce((before, piece) => packing.checksum(piece, before), 0);
  return new PackedPart(packing.deflate(pieces, size > largePart ? 2 : 6), size, checksum);
}

/** What a package holds of a part. */
export type PartContent = Uint8Array | PackedPart;
