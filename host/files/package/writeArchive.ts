import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { joinBytes } from '../save/joinBytes';

/** Content as a raw deflate stream (RFC 1951), at a level from 1, fast, to 9, small. */
export type Deflate = (content: Uint8Array, level: 2 | 6) => Uint8Array<ArrayBuffer>;

/** Above this size, speed counts for more than the last few percent of compression. */
const largePart = 8_000_000;
const alreadyCompressed = /\.(png|jpe?g|gif|wdp|docx|xlsx|pptx|zip)$/i;
/** Excel's own date for entries: the same workbook gives the same bytes whenever it is saved. */
const entryDate = new Date(1980, 0, 1);

/** The parts as a zip archive, in the order of the map. Where there is a faster `deflate` than in JavaScript, it is handed in. */
export function writeArchive(
  parts: ReadonlyMap<string, Uint8Array>,
  deflate: Deflate = (content, level) => deflateSync(content, { level }),
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of parts) {
    const entry = alreadyCompressed.test(name)
      ? new ZipPassThrough(name)
      : new DeflatedEntry(name, (whole) => deflate(whole, whole.length > largePart ? 2 : 6));
    entry.mtime = entryDate;
    archive.add(entry);
    entry.push(content, true);
  }
  archive.end();
  return joinBytes(pieces);
}

/** An entry that is handed over whole. */
class DeflatedEntry extends ZipPassThrough {
  override compression = 8;

  constructor(
    name: string,
    private readonly deflateWhole: (content: Uint8Array) => Uint8Array<ArrayBuffer>,
  ) {
    super(name);
  }

  protected override process(content: Uint8Array, final: boolean): void {
    this.ondata(null, this.deflateWhole(content), final);
  }
}
