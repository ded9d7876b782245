import { elementAt } from '../../../engine/elementAt';
import type { SegmentCell, SegmentMargin, Segments } from '../../../engine/mismatch/crossSegments';

/** One row, column or cell of a heat map. */
export interface MapFigures {
  readonly mismatch: number;
  readonly meanPerformance: number | undefined;
}
export interface MapLine extends MapFigures {
  readonly label: string;
}
export interface LimitedMap {
  readonly industries: readonly MapLine[];
  readonly sizes: readonly MapLine[];
  /** By industry, then size. */
  readonly cells: readonly (readonly MapFigures[])[];
  readonly total: MapLine;
}

const maximumIndustries = 15;
const maximumSizes = 12;

/** The figures of the heat maps; beyond 15 industries or 12 sizes the smallest are summed up in a last line. */
export function limitMap(
  segments: Segments,
  words: { readonly name: (label: string) => string; readonly others: (count: number) => string },
): LimitedMap {
  const rows = lineOf(segments.margins.industry, maximumIndustries);
  const columns = lineOf(segments.margins.size, maximumSizes);
  const gathered = rows.starts.map(() => columns.starts.map((): SegmentCell[] => []));
  for (const cell of segments.cells) {
    elementAt(elementAt(gathered, rows.of(cell.industry)), columns.of(cell.size)).push(cell);
  }
  const lines = (margins: readonly SegmentMargin[], starts: readonly number[]): MapLine[] =>
    starts.map((start, index) => {
      const isOthers = index === starts.length - 1 && start < margins.length - 1;
      const first = elementAt(margins, start);
      const members = isOthers ? margins.slice(start) : [first];
      return {
        label: isOthers ? words.others(members.length) : words.name(first.label),
        ...pool(members),
      };
    });
  return {
    industries: lines(segments.margins.industry, rows.starts),
    sizes: lines(segments.margins.size, columns.starts),
    cells: gathered.map((row) => row.map(pool)),
    total: { label: '', ...pool(segments.margins.industry) },
  };
}

/** Where each line begins among the margins, and the line of a label. */
function lineOf(margins: readonly SegmentMargin[], maximum: number) {
  const count = Math.min(maximum, margins.length);
  const lineOfLabel = new Map(margins.map(({ label }, index) => [label, Math.min(index, count - 1)]));
  return {
    starts: Array.from({ length: count }, (_line, index) => index),
    of: (label: string) => lineOfLabel.get(label) ?? -1,
  };
}

function pool(parts: readonly MapFigures[]): MapFigures {
  const mismatch = parts.reduce((total, part) => total + part.mismatch, 0);
  const sum = parts.reduce((total, part) => total + part.mismatch * (part.meanPerformance ?? 0), 0);
  return { mismatch, meanPerformance: mismatch === 0 ? undefined : sum / mismatch };
}
