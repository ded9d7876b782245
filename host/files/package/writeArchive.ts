import { type Zippable, zipSync } from 'fflate';

/** Above this size, speed counts for more than the last few percent of compression. */
const largePart = 8_000_000;
const alreadyCompressed = /\.(png|jpe?g|gif|wdp|docx|xlsx|pptx|zip)$/i;
/** Excel's own date for entries: the same workbook gives the same bytes whenever it is saved. */
const entryDate = new Date(1980, 0, 1);

/** The parts as a zip archive, in the order of the map. */
export function writeArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts) {
    const level = alreadyCompressed.test(name) ? 0 : content.length > largePart ? 2 : 6;
    entries[name] = [content, { level, mtime: entryDate }];
  }
  return zipSync(entries);
}
