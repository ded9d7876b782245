import type { AnalysisInput } from '../AnalysisInput';
import type { RawGrid } from '../types';
import { joinHeaderRows } from './joinHeaderRows';
import { countAliasHits, scoreHeaderRow, type HeaderScore } from './scoreHeaderRow';
import type { RowBlock } from './splitIntoBlocks';

/** Where the header of a block is. */
export interface Header {
  /** One row, or two. */
  readonly rows: readonly number[];
  readonly headers: readonly string[];
  /** The row does not look like headers at all: the block most likely has none. */
  readonly doubtful: boolean;
  /** How many of the headers an analysis knows. */
  readonly aliasHits: number;
}

/** Only so many rows at the top of a block can be its header. */
const rowsTried = 15;
/** Each row further down must be this much better, since headers come first. */
const penaltyARow = 0.3;

/**
 * Finds the header of a block of rows in columns [first, end): a row of distinct texts above cells of another kind,
 * preferably of names that an analysis knows. Undefined when no row has two filled cells and the block has two columns.
 */
export function findHeader(
  grid: RawGrid,
  block: RowBlock,
  first: number,
  end: number,
  inputs: readonly AnalysisInput[],
): Header | undefined {
  const fewest = end - first === 1 ? 1 : 2;
  let best: HeaderScore | undefined;
  let tried = 0;
  for (let row = block.from; row < Math.min(block.from + rowsTried, block.to); row += 1) {
    const score = scoreHeaderRow(grid, row, block.to, first, end, inputs);
    if (score.filled < fewest) continue;
    if (best === undefined || score.score - penaltyARow * tried > best.score) {
      best = { ...score, score: score.score - penaltyARow * tried };
    }
    tried += 1;
  }
  if (best === undefined) return undefined;
  best = firstOfSameTexts(grid, best, block, first, end);
  const rows = withSecondRow(grid, best, block, first, end, inputs);
  const headers = joinHeaderRows(grid, rows, first, end);
  const aliasHits = countAliasHits(headers, inputs);
  const doubtful = aliasHits === 0 && best.contrast === 0 && best.textShare < 1;
  return { rows, headers, doubtful, aliasHits };
}

/** A sheet made for printing repeats its header; the first one counts. */
function firstOfSameTexts(
  grid: RawGrid,
  best: HeaderScore,
  block: RowBlock,
  first: number,
  end: number,
): HeaderScore {
  const texts = joinHeaderRows(grid, [best.row], first, end).join('\n');
  for (let row = block.from; row < best.row; row += 1) {
    if (joinHeaderRows(grid, [row], first, end).join('\n') === texts) return { ...best, row };
  }
  return best;
}

/** The header row together with a row of group names above it or of details below it, where there is one. */
function withSecondRow(
  grid: RawGrid,
  best: HeaderScore,
  block: RowBlock,
  first: number,
  end: number,
  inputs: readonly AnalysisInput[],
): number[] {
  const width = end - first;
  const merged = mergedInRow(grid, best.row, first, end);
  if (merged.down || merged.across) return [best.row, best.row + 1].filter((row) => row < block.to);

  const above = best.row - 1;
  if (above >= block.from) {
    const groups = scoreHeaderRow(grid, above, block.to, first, end, inputs);
    const mergedAbove = mergedInRow(grid, above, first, end);
    // A group's name stands once over its columns, or in each of them; what ends in a colon is a label of its neighbour.
    // Beside groups, the upper row may hold the whole name of columns that have none below it.
    const leavesGaps = groups.filled < best.filled || groups.distinct < 1;
    const namesMore =
      countAliasHits(joinHeaderRows(grid, [above, best.row], first, end), inputs) > best.aliasHits;
    const looksLikeGroups =
      groups.filled >= 2 &&
      (leavesGaps || namesMore) &&
      groups.textShare === 1 &&
      !hasColon(grid, above, first, end);
    if (mergedAbove.across || (looksLikeGroups && !mergedAbove.wholeWidth)) return [above, best.row];
  }
  const below = best.row + 1;
  if (below < block.to && best.filled < width) {
    const details = scoreHeaderRow(grid, below, block.to, first, end, inputs);
    const hitsJoined = countAliasHits(joinHeaderRows(grid, [best.row, below], first, end), inputs);
    const fillsGaps = fillsGapsOf(grid, best.row, below, first, end);
    const knownBetter = hitsJoined > best.aliasHits;
    const moreContrast = details.contrast > 0 && best.contrast === 0;
    if (fillsGaps && details.textShare === 1 && (knownBetter || moreContrast)) return [best.row, below];
  }
  return [best.row];
}

function hasColon(grid: RawGrid, row: number, first: number, end: number): boolean {
  return grid.columns.slice(first, end).some((column) => /[:：]\s*$/.test(String(column.valueAt(row) ?? '')));
}

function fillsGapsOf(grid: RawGrid, upper: number, lower: number, first: number, end: number): boolean {
  for (let column = first; column < end; column += 1) {
    const raw = grid.columns[column]!;
    if (raw.codeAt(upper) === 0 && raw.codeAt(lower) !== 0) return true;
  }
  return false;
}

/** Whether merged areas that start in a row span columns, rows, or the whole width as a title does. */
function mergedInRow(grid: RawGrid, row: number, first: number, end: number) {
  const { mergedAreas = [], firstRow, firstColumn } = grid.origin;
  const here = mergedAreas.filter(
    ([areaRow, areaColumn]) => areaRow - firstRow === row && areaColumn - firstColumn >= first,
  );
  return {
    across: here.some(([, , rows, columns]) => rows === 1 && columns > 1 && columns < end - first),
    down: here.some(([, , rows]) => rows === 2),
    wholeWidth: here.some(([, , , columns]) => columns >= end - first),
  };
}
