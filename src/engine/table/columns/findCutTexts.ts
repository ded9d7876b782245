import { mostCells } from './ColumnContext';
import type { Notice } from '../../problem';
import { cellReference } from '../grid/cellReference';
import type { RawGrid, TableRegion } from '../types';

/** The longest text that a cell holds: Excel, and we, cut what a text file has beyond it. */
const longestText = 32_767;

/** Cells that are filled to the last character: what stood behind it in the file that they come from is lost. */
export function findCutTexts({ columns, origin }: RawGrid, region: TableRegion): readonly Notice[] {
  return region.headers.flatMap((header, index): Notice[] => {
    const place = region.firstColumn + index;
    const column = columns[place];
    const isFull = column?.entries.map((entry) => typeof entry === 'string' && entry.length >= longestText);
    if (column === undefined || isFull === undefined || !isFull.includes(true)) return [];
    const rows: number[] = [];
    for (let row = region.firstDataRow; row < region.endRow; row += 1) {
      if (isFull[column.codeAt(row)] === true) rows.push(row);
    }
    if (rows.length === 0) return [];
    const cells = rows.slice(0, mostCells).map((row) => cellReference(origin, row, place));
    return [{ code: 'textsCut', severity: 'warning', facts: { header, count: rows.length }, cells }];
  });
}
