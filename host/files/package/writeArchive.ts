import { type AsyncFlateStreamHandler, Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import { joinBytes } from '../save/joinBytes';
import { PackedPart, packPart, type PartContent } from './PackedPart';
import { type Packing, packingInJavaScript } from './Packing';

const alreadyCompressed = /\.(png|jpe?g|gif|wdp|docx|xlsx|pptx|zip)$/i;
/** Excel's own date for entries: the same workbook gives the same bytes whenever it is saved. */
const entryDate = new Date(1980, 0, 1);

/** The parts as a zip archive, in the order of the map. Where there is a faster packing than in JavaScript, it is handed in. */
export function writeArchive(
  parts: ReadonlyMap<string, PartContent>,
  packing: Packing = packingInJavaScript,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of parts) {
    if (!(content instanceof PackedPart) && alreadyCompressed.test(name)) {
      const entry = new ZipPassThrough(name);
      entry.mtime = entryDate;
      archive.add(entry);
      entry.push(content, true);
      continue;
    }
    const part = content instanceof PackedPart ? content : packPart([content], packing);
    const entry = new PackedEntry(name, part);
    archive.add(entry);
    entry.send();
  }
  archive.end();
  return joinBytes(pieces);
}

class PackedEntry implements ZipInputFile {
  readonly compression = 8;
  readonly mtime = entryDate;
  readonly size: number;
  readonly crc: number;
  ondata?: AsyncFlateStreamHandler;

  constructor(
    readonly filename: string,
    private readonly part: PackedPart,
  ) {
    this.size = part.size;
    this.crc = part.checksum;
  }

  send(): void {
    const { deflated } = this.part;
    deflated.forEach((piece, index) =>
      this.ondata?.(null, piece as Uint8Array<ArrayBuffer>, index === deflated.length - 1),
    );
  }
}
