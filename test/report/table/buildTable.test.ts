import { buildTable } from '../../../src/report/table/buildTable';
import { defineTable } from '../../../src/report/table/defineTable';
import type { ColumnOptions } from '../../../src/report/table/Column';
import { proseIn } from '../../../src/report/text/proseIn';

const context = { prose: proseIn('en') };
type Options = ColumnOptions<typeof context, number>;
const words = (text: string) => ({ en: text, 'zh-CN': text });
const numbers = (count: number, options: Options, mostRows?: number) =>
  buildTable(
    defineTable({
      key: 'numbers',
      excelName: 'Numbers',
      ...(mostRows === undefined ? {} : { mostRows }),
      rows: (_context: typeof context) => Array.from({ length: count }, (_, row) => row),
      columns: ({ number }) => ({ size: number(words('Size'), 'count', (row) => 10 * row, options) }),
    }),
    context,
  );
const link = (row: number) => ({ sourceSheet: 'Data', sourceRow: row + 1, sourceColumn: 1 });

describe('buildTable', () => {
  it('keeps the first rows of a long list, and says how many there are in all', () => {
    const { rows, count, columns } = numbers(5, {}, 3);
    expect([rows.length, count, Array.from(columns[0]!.values)]).toEqual([3, 5, [0, 10, 20]]);
    expect(numbers(3, {}, 3).rows).toHaveLength(3);
  });

  it('makes jumps for the first 200 rows, or for as many as the column says', () => {
    expect(numbers(300, { link }).columns[0]!.targets.size).toBe(200);
    const few = numbers(300, { link, mostLinks: 2 }).columns[0]!.targets;
    expect([...few]).toEqual([
      [0, link(0)],
      [1, link(1)],
    ]);
    expect(numbers(3, { link: (row) => (row === 1 ? link(1) : undefined) }).columns[0]!.targets.size).toBe(1);
  });

  it('tells cells apart that have a format or a look of their own, either or both', () => {
    const formatOf = (row: number) => (row === 1 ? ('rate' as const) : undefined);
    const styleOf = (row: number) => (row > 0 && row < 3 ? ('muted' as const) : undefined);
    const exceptions = (options: Options) => [...numbers(4, options).columns[0]!.exceptions];
    expect(exceptions({ formatOf, styleOf })).toEqual([
      [1, { format: 'rate', style: 'muted' }],
      [2, { format: undefined, style: 'muted' }],
    ]);
    expect(exceptions({ formatOf })).toEqual([[1, { format: 'rate', style: undefined }]]);
    expect(exceptions({ styleOf }).map(([row]) => row)).toEqual([1, 2]);
    expect(exceptions({})).toEqual([]);
  });

  it('hands on how the column looks, and nothing that it does not say', () => {
    const decoration = { kind: 'iconSet' } as const;
    const [column] = numbers(1, { alignment: 'center', wrap: true, decoration }).columns;
    expect(column).toMatchObject({ alignment: 'center', wrap: true, decoration, numberFormat: '#,##0' });
    const plain = numbers(1, {}).columns[0]!;
    for (const key of ['alignment', 'wrap', 'decoration']) expect(plain).not.toHaveProperty(key);
  });
});
