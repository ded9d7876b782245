import { unzipSync, type Unzipped, zipSync } from 'fflate';
import { FileProblem } from '../../host/files/FileProblem';
import { openWorkbook } from '../../host/files/openWorkbook';
import type { WorkbookModel } from '../../host/workbook/types';
import { seededRandom } from '../../samples/seededRandom';
import type { FlipCounts } from './flipBits';

/** Parts that say what stands in the cells; the looks of charts and themes are not read for figures. */
const isRead =
  /^(?:\[Content_Types\]|_rels\/\.rels|xl\/(?:_rels\/.*|workbook|styles|sharedStrings|worksheets\/.*|tables\/.*))(?:\.xml(?:\.rels)?)?$/;
const characters = 'abcrstvxRA019 <>/="\':.&;-_!?';

/** Counts as of changed bits, with what was changed where nothing was refused and something differs. */
export interface MarkupCounts extends FlipCounts {
  readonly examples: string[];
}

/**
 * Opens a workbook again and again, each time with one character of a tag changed and the checksums right, as only a
 * person would do it: names, quotes, brackets, but neither texts nor what attributes say.
 */
export function changeMarkup(file: Uint8Array, count: number, seed: number): MarkupCounts {
  const sound = figuresOf(openWorkbook(file, 'sound.xlsx'));
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => isRead.test(name));
  const random = seededRandom(seed);
  const counts: MarkupCounts = { refused: 0, harmless: 0, silent: 0, raw: 0, examples: [] };
  for (let change = 0; change < count; change += 1) {
    const name = names[random.integer(0, names.length - 1)]!;
    const text = new TextDecoder().decode(parts[name]);
    const places = markupOf(text);
    const at = places[random.integer(0, places.length - 1)]!;
    const character = characters[random.integer(0, characters.length - 1)]!;
    const changed = text.slice(0, at) + character + text.slice(at + 1);
    const outcome = outcomeOf({ ...parts, [name]: new TextEncoder().encode(changed) }, sound);
    counts[outcome] += 1;
    if (outcome === 'silent' || outcome === 'raw') {
      counts.examples.push(`${name} ${text.slice(at - 30, at + 20)} -> ${character}`);
    }
  }
  return counts;
}

/** Places within tags, but not within what attributes say. */
function markupOf(text: string): number[] {
  const places: number[] = [];
  for (const tag of text.matchAll(/<[^>]*>/g)) {
    const bare = tag[0].replace(/"[^"]*"/g, (value) => `"${' '.repeat(value.length - 2)}"`);
    for (let index = 0; index < bare.length; index += 1) {
      if (bare[index] !== ' ') places.push(tag.index + index);
    }
  }
  return places;
}

function outcomeOf(parts: Unzipped, sound: string): keyof FlipCounts {
  try {
    const figures = figuresOf(openWorkbook(zipSync(parts, { level: 0 }), 'changed.xlsx'));
    return figures === sound ? 'harmless' : 'silent';
  } catch (error) {
    return error instanceof FileProblem ? 'refused' : 'raw';
  }
}

/** All of a workbook that an analysis goes by. */
function figuresOf({ sheets, names, styles, date1904 }: WorkbookModel): string {
  const read = sheets.map(({ name, cells, tables, merges, visibility, hiddenRows, hiddenColumns }) => {
    const area = cells.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => {
        const place = [area.row + row, area.column + column] as const;
        return [
          cells.value(...place),
          cells.formula(...place),
          styles.get(cells.style(...place)).numberFormat,
        ];
      }),
    );
    return { name, area, rows, tables, merges, visibility, hidden: [[...hiddenRows], [...hiddenColumns]] };
  });
  return JSON.stringify({ read, names, date1904 });
}
