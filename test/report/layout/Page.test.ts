import { describe, expect, test } from '@jest/globals';
import { Page } from '../../../src/report/layout/Page';

const chart = {
  name: 'A',
  chart: 'line' as const,
  title: '',
  description: '',
  series: [],
  categoryAxis: { title: '' },
  valueAxis: { title: '' },
};

describe('Page', () => {
  test('begins with the title in B2', () => {
    const page = new Page();
    page.title('Found', ['where']);
    expect(
      page.blocks.map((block) => (block.kind === 'cells' ? [block.row, block.column, block.values] : [])),
    ).toEqual([
      [1, 1, [['Found']]],
      [2, 1, [['where']]],
    ]);
  });

  test('sets six figures abreast: label above value, comparison below; the label jumps to the cell of the figure', () => {
    const page = new Page();
    const link = { sheetRole: 'drivers', row: 3, column: 2 };
    const figure = { label: 'Calls', value: 4, numberFormat: '0', comparison: 'of 9', link };
    page.figures(new Array(7).fill(figure));
    const cells = page.blocks.filter((block) => block.kind === 'cells');
    expect(cells.map(({ row, values }) => [row, values[0]!.length])).toEqual([
      [1, 6],
      [2, 6],
      [3, 6],
      [5, 1],
      [6, 1],
      [7, 1],
    ]);
    expect(cells[0]!.links).toHaveLength(6);
    expect(cells[1]).toMatchObject({ style: 'figureValue', values: [[4, 4, 4, 4, 4, 4]] });
  });

  test('sets charts two abreast, all of one size, and goes on below them', () => {
    const page = new Page();
    page.charts([chart, chart, chart]);
    const places = page.blocks.map((block) => (block.kind === 'chart' ? block.place : undefined));
    expect(places[0]).toMatchObject({ row: 1, column: 1 });
    expect(places[1]).toMatchObject({ row: 1, column: 4 });
    expect(places[2]!.row).toBeGreaterThanOrEqual(places[0]!.row + places[0]!.rows);
    expect(page.row).toBeGreaterThanOrEqual(places[2]!.row + places[2]!.rows);
    expect(new Set(places.map((place) => `${place!.rows} ${place!.columns}`)).size).toBe(1);
  });

  test('gives a sentence the height it needs and puts its jump beside it', () => {
    const page = new Page();
    page.sentences([
      { text: 'short' },
      { text: 'long '.repeat(60), link: { sheetRole: 'x', row: 0, column: 0 }, linkText: 'There' },
    ]);
    const [short, long, jump] = page.blocks.filter((block) => block.kind === 'cells');
    expect(long!.rowHeight).toBeGreaterThan(2 * short!.rowHeight!);
    expect(jump).toMatchObject({
      row: long!.row,
      column: 6,
      values: [['There']],
      rowHeight: long!.rowHeight,
    });
  });
});
