import type { WorkbookModel } from '../../host/workbook/types';
import { FileProblem } from '../../host/files/FileProblem';
import { openWorkbook } from '../../host/files/openWorkbook';
import { seededRandom } from '../../samples/seededRandom';

/** What came of files with one bit changed. */
export interface FlipCounts {
  /** Refused with a sentence. */
  refused: number;
  /** Opened, and not a byte of any part differs: the bit is one that says nothing, such as the date of an entry. */
  harmless: number;
  /** Opened with other content: the worst that can happen. */
  silent: number;
  /** Ended with an error that has no sentence. */
  raw: number;
}

/** Opens a workbook again and again, each time with one bit changed, at places that follow from the seed. */
export function flipBits(file: Uint8Array, count: number, seed: number): FlipCounts {
  const sound = openWorkbook(file, 'sound.xlsx').parts;
  const random = seededRandom(seed);
  const counts: FlipCounts = { refused: 0, harmless: 0, silent: 0, raw: 0 };
  for (let flip = 0; flip < count; flip += 1) {
    const damaged = file.slice();
    damaged[random.integer(0, file.length - 1)]! ^= 1 << random.integer(0, 7);
    counts[outcomeOf(damaged, sound)] += 1;
  }
  return counts;
}

function outcomeOf(damaged: Uint8Array, sound: Parts): keyof FlipCounts {
  try {
    const { parts } = openWorkbook(damaged, 'damaged.xlsx');
    return isSame(parts, sound) ? 'harmless' : 'silent';
  } catch (error) {
    return error instanceof FileProblem ? 'refused' : 'raw';
  }
}

/** Small parts, all unfolded. */
type Parts = WorkbookModel['parts'];

function isSame(a: Parts, b: Parts): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([name, bytes]) => {
    const other = b.get(name);
    const isUnfolded = bytes instanceof Uint8Array && other instanceof Uint8Array;
    return isUnfolded && Buffer.compare(bytes, other) === 0;
  });
}
