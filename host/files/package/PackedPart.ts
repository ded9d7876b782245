import { inflateSync } from 'fflate';
import { joinBytes } from '../save/joinBytes';
import type { Packing } from './Packing';

/** Above this size, speed counts for more than the last few percent of compression. */
const largePart = 8_000_000;

/**
 * A part that was deflated as soon as it was written: a long sheet takes ten times the room until then, and is never
 * there in one piece.
 */
export class PackedPart {
  /** Bytes and CRC-32 of the content. */
  readonly size: number;
  readonly checksum: number;
  /** The raw deflate stream (RFC 1951), which may be joined from these. */
  readonly deflated: readonly Uint8Array<ArrayBuffer>[];

  constructor(pieces: readonly Uint8Array[], packing: Packing) {
    this.size = pieces.reduce((sum, { length }) => sum + length, 0);
    this.checksum = pieces.reduce((before, piece) => packing.checksum(piece, before), 0);
    const level = this.size > largePart ? 2 : 6;
    this.deflated = packing.deflate(pieces, level);
  }

  unfold(): Uint8Array {
    return inflateSync(joinBytes(this.deflated), { out: new Uint8Array(this.size) });
  }
}

/** What a package holds of a part. */
export type PartContent = Uint8Array | PackedPart;
