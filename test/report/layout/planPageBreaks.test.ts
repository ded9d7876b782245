import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import {
  columnPoints,
  PAPER_HEIGHT_POINTS,
  PAPER_POINTS,
  planPaper,
} from '../../../src/report/layout/planPaper';
import { planPageBreaks } from '../../../src/report/layout/planPageBreaks';
import { rowHeights } from '../../../src/report/layout/rowHeights';
import type { Block, ReportPlan, StyleName } from '../../../src/report/plan';
import { reportOf } from '../../analyses/conversion/reportOf';
import { makeReport } from '../../analyses/mismatch/makeReport';

const row = (at: number, style: StyleName = 'body', rowHeight = 20): Block => ({
  kind: 'cells',
  row: at,
  column: 1,
  values: [['a']],
  style,
  rowHeight,
});
const rows = (count: number, style: StyleName = 'body') =>
  Array.from({ length: count }, (_, at) => row(at, style));
const chart = (at: number, count: number) =>
  ({ kind: 'chart', place: { row: at, column: 2, rows: count, columns: 1 } }) as Block;

describe('planPageBreaks', () => {
  it('begins a page where the one before it is full, and none where all have room', () => {
    expect(planPageBreaks(rows(12), 100)).toEqual([5, 10]);
    expect(planPageBreaks(rows(5), 100)).toEqual([]);
    expect(planPageBreaks([], 100)).toEqual([]);
  });

  it('begins it with a chart that has no room, and divides one that no page holds', () => {
    expect(planPageBreaks([...rows(8), chart(3, 4)], 100)).toEqual([3]);
    expect(planPageBreaks([...rows(8), chart(0, 8)], 100)).toEqual([5]);
  });

  it('leaves no heading, no subheading and no title of a list at the end of a page', () => {
    for (const style of ['heading', 'rowHeader', 'note'] as const) {
      expect(planPageBreaks([...rows(4), row(4, style), row(5), row(6)], 100)).toEqual([4]);
    }
  });

  it('keeps a list in one piece, with its header and its title', () => {
    const list = [row(2, 'note'), row(3, 'columnHeader'), row(4, 'number'), row(5, 'number')];
    expect(planPageBreaks([...rows(2), ...list], 100)).toEqual([2]);
  });

  it('begins a page with a chapter that begins in the second half of one, not with one in the first', () => {
    expect(planPageBreaks([...rows(3), row(3, 'heading'), row(4), row(5)], 100)).toEqual([3]);
    expect(planPageBreaks([row(0), row(1), row(2, 'heading'), row(3), row(4), row(5)], 100)).toEqual([5]);
  });
});

const sample = generateConversionSample();
const customers = generateMismatchSample();
const reports: readonly [string, ReportPlan][] = (['en', 'zh-CN'] as const).flatMap((locale) => [
  [`conversion (${locale})`, reportOf([sample.headers, ...sample.rows], locale).plan] as const,
  [`mismatch (${locale})`, makeReport(customers, locale).plan] as const,
]);

test.each(reports)(
  'no page of the report of %s divides a chart or a list, ends with a heading or is too high',
  (_name, plan) => {
    const sheet = plan.sheets.find(({ role }) => role === 'report')!;
    const { scale, breaks } = planPaper(sheet).pages!;
    // Letters of 11 points are 7 on paper, and the columns leave room for being drawn wider there.
    expect(scale).toBeGreaterThanOrEqual(64);
    const width = sheet.columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
    expect((1.06 * width * scale) / 100).toBeLessThanOrEqual(PAPER_POINTS);
    expect(breaks.length).toBeGreaterThan(3);
    const heights = rowHeights(sheet.blocks);
    const starts = [0, ...breaks, heights.length];
    starts.slice(1).forEach((end, page) => {
      const height = heights.slice(starts[page], end).reduce((sum, points) => sum + points, 0);
      expect((height * scale) / 100).toBeLessThanOrEqual(PAPER_HEIGHT_POINTS);
    });
    for (const block of sheet.blocks) {
      const first = block.kind === 'chart' ? block.place.row : block.kind === 'cells' ? block.row : 0;
      const count = block.kind === 'chart' ? block.place.rows : 1;
      expect(breaks.filter((begin) => begin > first && begin < first + count)).toEqual([]);
      if (block.kind !== 'cells' || block.column !== 1) continue;
      if (['heading', 'rowHeader', 'columnHeader'].includes(block.style))
        expect(breaks).not.toContain(block.row + 1);
      if (['number', 'columnHeader'].includes(block.style)) expect(breaks).not.toContain(block.row);
    }
  },
);
