import { describe, expect, test } from '@jest/globals';
import { planHeatMap } from '../../../src/report/layout/heatMap';
import type { CellsBlock } from '../../../src/report/plan';

const map = {
  row: 10,
  column: 1,
  corner: 'Industry',
  rowLabels: ['A', 'B'],
  columnLabels: ['x', 'y', 'z'],
  values: [
    [1, 5, 3],
    [2, null, 9],
  ],
  numberFormat: '0.0',
  colors: { low: '#FFFFFF', high: '#2B5C8A' },
};

describe('planHeatMap', () => {
  test('puts numbers under their labels, one row each', () => {
    const { blocks, rows, cell } = planHeatMap(map);
    expect(rows).toBe(3);
    expect(cell(1, 2)).toEqual({ row: 12, column: 4 });
    const numbers = blocks.filter(
      (block): block is CellsBlock => block.kind === 'cells' && block.style === 'number',
    );
    expect(numbers.map(({ row, values }) => [row, values])).toEqual([
      [11, [[1, 5, 3]]],
      [12, [[2, null, 9]]],
    ]);
  });

  test('gives all coloured cells one scale and leaves empty and small cells out of it', () => {
    const isSmall = [
      [false, true, false],
      [false, false, false],
    ];
    const colored = planHeatMap({ ...map, isSmall }).blocks.filter(
      (block) => block.kind === 'conditionalFormat',
    );
    expect(colored.map(({ area }) => area)).toEqual([
      { row: 11, column: 2, rows: 1, columns: 1 },
      { row: 11, column: 4, rows: 1, columns: 1 },
      { row: 12, column: 2, rows: 1, columns: 1 },
      { row: 12, column: 4, rows: 1, columns: 1 },
    ]);
    expect(new Set(colored.map(({ decoration }) => JSON.stringify(decoration))).size).toBe(1);
    expect(colored[0]!.decoration).toMatchObject({ at: { low: 1, middle: 5, high: 9 } });
  });

  test('colours neighbours in one area, up to the end of their row', () => {
    const areas = planHeatMap(map).blocks.flatMap((block) =>
      block.kind === 'conditionalFormat' ? [block.area] : [],
    );
    expect(areas).toEqual([
      { row: 11, column: 2, rows: 1, columns: 3 },
      { row: 12, column: 2, rows: 1, columns: 1 },
      { row: 12, column: 4, rows: 1, columns: 1 },
    ]);
    expect(planHeatMap({ ...map, values: [[null, null, null]], rowLabels: ['A'] }).blocks).not.toContainEqual(
      expect.objectContaining({ kind: 'conditionalFormat' }),
    );
  });

  test('paints a small cell grey, with its number', () => {
    const { blocks } = planHeatMap({
      ...map,
      isSmall: [
        [false, true, false],
        [false, false, false],
      ],
    });
    const grey = blocks.filter((block) => block.kind === 'cells' && block.style === 'muted');
    expect(grey).toEqual([expect.objectContaining({ row: 11, column: 3, values: [[5]] })]);
  });

  test('shows counts beneath, and totals outside the colours', () => {
    const { blocks, rows, cell } = planHeatMap({
      ...map,
      counts: [
        [4, 6, 5],
        [7, 0, 8],
      ],
      totals: { label: 'Total', ofRows: [9, 11], ofColumns: [3, 5, 12], all: 20 },
    });
    expect(rows).toBe(6);
    expect(cell(1, 0)).toEqual({ row: 13, column: 2 });
    const notes = blocks.filter(
      (block): block is CellsBlock => block.kind === 'cells' && block.style === 'note',
    );
    expect(notes.map(({ row, values }) => [row, values])).toEqual([
      [12, [[4, 6, 5]]],
      [14, [[7, null, 8]]],
    ]);
    const last = blocks.find((block) => block.kind === 'cells' && block.row === 15 && block.column === 2);
    expect(last).toMatchObject({ values: [[3, 5, 12, 20]] });
    const colored = blocks.filter((block) => block.kind === 'conditionalFormat');
    expect(Math.max(...colored.map(({ area }) => area.column + area.columns))).toBe(5);
  });

  test('has no colours where there is no number', () => {
    const { blocks } = planHeatMap({
      ...map,
      values: [
        [null, null, null],
        [null, null, null],
      ],
    });
    expect(blocks.some(({ kind }) => kind === 'conditionalFormat')).toBe(false);
  });
});
