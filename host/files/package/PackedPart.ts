import { Inflate } from 'fflate';
import { ArchiveProblem } from './ArchiveProblem';
import { crc32 } from './crc32';
import type { Packing } from './Packing';

/** Above this size, speed counts for more than the last few percent of compression. */
const largePart = 8_000_000;
/** Compressed bytes handed over at a time: deflate makes at most 1,032 bytes of one, so a block stays below 17 MB. */
const COMPRESSED_BLOCK = 16_384;

/** A part that is kept as its deflate stream: unfolded it may take a hundred times the room. */
export class PackedPart {
  private checked: boolean;

  /** @param name of the entry that it was read from; undefined for one that was packed here, which is as it should be */
  constructor(
    /** The raw deflate stream (RFC 1951), which may be joined from these. */
    readonly deflated: readonly Uint8Array[],
    /** Bytes and CRC-32 of the content. */
    readonly size: number,
    readonly checksum: number,
    private readonly name?: string,
  ) {
    this.checked = name === undefined;
  }

  /** @throws {ArchiveProblem} */
  unfold(): Uint8Array {
    const content = new Uint8Array(this.size);
    let length = 0;
    for (const block of this.blocks()) {
      content.set(block, length);
      length += block.length;
    }
    return content;
  }

  /**
   * The content from its beginning, a block at a time. It ends as soon as there is more of it than declared, so that
   * what is declared is a bound; and who reads it to its end for the first time has compared it with its checksum.
   *
   * @throws {ArchiveProblem}
   */
  *blocks(): Iterable<Uint8Array> {
    let length = 0;
    let checksum = 0;
    for (const block of inflated(this.deflated, this.damaged)) {
      length += block.length;
      if (length > this.size) throw this.damaged();
      if (!this.checked) checksum = crc32(block, checksum);
      yield block;
    }
    if (length !== this.size || (!this.checked && checksum !== this.checksum)) throw this.damaged();
    this.checked = true;
  }

  /**
   * Compares with the checksum what nobody has read to its end.
   *
   * @throws {ArchiveProblem}
   */
  check(): void {
    if (this.checked) return;
    const blocks = this.blocks()[Symbol.iterator]();
    while (blocks.next().done !== true);
  }

  private readonly damaged = (): ArchiveProblem => new ArchiveProblem(this.name);
}

/** What a deflate stream holds, by blocks that are handed on before the next is made. */
function* inflated(deflated: readonly Uint8Array[], damaged: () => Error): Iterable<Uint8Array> {
  let blocks: Uint8Array[] = [];
  const stream = new Inflate((block) => blocks.push(block));
  const push = (compressed: Uint8Array, isLast: boolean): Uint8Array[] => {
    try {
      stream.push(compressed, isLast);
    } catch {
      throw damaged();
    }
    const made = blocks;
    blocks = [];
    return made;
  };
  for (const piece of deflated) {
    for (let at = 0; at < piece.length; at += COMPRESSED_BLOCK) {
      yield* push(piece.subarray(at, at + COMPRESSED_BLOCK), false);
    }
  }
  yield* push(new Uint8Array(), true);
}

/** Packs a part as soon as it is written: a long sheet is never there in one piece. */
export function packPart(pieces: readonly Uint8Array[], packing: Packing): PackedPart {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const checksum = pieces.reduce((before, piece) => packing.checksum(piece, before), 0);
  return new PackedPart(packing.deflate(pieces, size > largePart ? 2 : 6), size, checksum);
}

/** What a package holds of a part. */
export type PartContent = Uint8Array | PackedPart;

/** The content from its beginning, in blocks. */
export function blocksOf(content: PartContent): Iterable<Uint8Array> {
  return content instanceof PackedPart ? content.blocks() : [content];
}

/** Bytes of the content, which need not be unfolded for it. */
export function sizeOf(content: PartContent): number {
  return content instanceof PackedPart ? content.size : content.length;
}
