import { readNumberColumn, rowsWithValue } from '../../../../src/engine/table/numbers/readNumberColumn';
import type { RoleContent } from '../../../../src/engine/table/roles/RoleDefinition';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

const read = (
  cells: readonly CellValue[],
  content: RoleContent = 'amount',
  more: Parameters<typeof contextOf>[2] = {},
) => readNumberColumn(contextOf(cells, { content }, more));
const valuesOf = ({ column }: ReturnType<typeof read>) =>
  column?.kind === 'number' ? [...column.values] : undefined;
const codesOf = ({ notices }: ReturnType<typeof read>) => notices.map(({ code }) => code);

describe('readNumberColumn', () => {
  it('says of each row without a number why it has none', () => {
    const reading = read(['12', '', '#DIV/0!', 'many', true, '5%']);
    expect(valuesOf(reading)).toEqual([12, NaN, NaN, NaN, NaN, NaN]);
    expect([1, 2, 3, 4, 5].map(reading.reasonAt)).toEqual([
      'missingValue',
      'errorValue',
      'unreadableNumber',
      'unreadableNumber',
      'unclearUnit',
    ]);
    expect([reading.missing, reading.unreadable]).toEqual([2, 2]);
  });

  it('leaves percent out among plain numbers, and reads a column of nothing but percent', () => {
    expect(codesOf(read(['5%', '80']))).toEqual(['percentAmongNumbers']);
    const only = read(['5%', '80%', 'n/a', 'soon']);
    expect([valuesOf(only), only.unit]).toEqual([[0.05, 0.8, NaN, NaN], 'percentText']);
    expect(codesOf(only)).toEqual(['unreadableNumbers']);
  });

  it('takes percent beside numbers where the measure is a multiple', () =>
    expect([codesOf(read(['150%', 2], 'multiple')), valuesOf(read(['150%', 2], 'multiple'))]).toEqual([
      [],
      [1.5, 2],
    ]));

  it('asks about an assumed decimal sign only where the texts can be read both ways and no unit of rates decides', () => {
    expect(codesOf(read(['1,234']))).toEqual(['assumedDecimal']);
    expect(codesOf(read(['1,234'], 'ratio'))).toEqual([]);
    expect(codesOf(read(['12']))).toEqual([]);
    expect(read(['1,234']).notices[0]?.facts).toMatchObject({ decimal: '.', thousands: ',' });
  });

  it('names the other sign for thousands where both are before three digits', () => {
    const reading = read(['1,234', '1.234'], 'amount', { origin: { decimalSeparator: ',' } });
    expect(reading.notices[0]?.facts).toMatchObject({ decimal: ',', thousands: '.' });
  });

  it('applies the scale of the header to counts and amounts, and to nothing else', () => {
    const header = '数量（万）';
    expect(valuesOf(read([3], 'count', { header }))).toEqual([30_000]);
    expect(valuesOf(read([3], 'amount', { header }))).toEqual([30_000]);
    expect(valuesOf(read([3], 'score', { header }))).toEqual([3]);
  });

  it('does not scale twice what names its own scale or plain money', () => {
    const cells = [3, '3', '3亿', '500元', '$500'];
    const reading = read(cells, 'amount', { header: '销售额（万元）' });
    expect(valuesOf(reading)).toEqual([30_000, 30_000, 3e8, 500, 5_000_000]);
    expect(reading.unit).toBe('scaledByHeader');
  });

  it('finds a code for "not known" among texts as well, and lists its cells', () => {
    const { notices } = read(['3', '7', '999', '999'], 'count');
    expect(notices).toMatchObject([{ code: 'sentinel', facts: { value: 999, count: 2 } }]);
    expect(notices[0]?.cells.map(({ row }) => row)).toEqual([4, 5]);
    expect(read(['5', '3', '-1'], 'count').notices).toMatchObject([{ facts: { value: -1, count: 1 } }]);
  });

  it('names currency before time, and time before a percent sign', () => {
    expect(read(['$5', '$6']).unit).toBe('currency');
    expect(read(['5 hours', '6'], 'duration').unit).toBe('hours');
    expect(read(['5', '6']).unit).toBe('asIs');
  });

  it('says percent where only the format of the cells does', () => {
    const numberFormats = [[''], ['0%'], ['0%']];
    expect(read([0.5, 0.6], 'amount', { origin: { numberFormats } }).unit).toBe('percentText');
  });

  it('does not copy a column without texts', () => {
    const context = contextOf([1, 2], { content: 'amount' });
    const { column } = readNumberColumn(context);
    expect(column).toEqual({ kind: 'number', values: context.column.numbers });
    expect(column?.kind === 'number' && column.values).toBe(context.column.numbers);
  });
});

describe('rowsWithValue', () => {
  it('gives the first rows of a value, and no more than asked for', () => {
    const values = Float64Array.of(1, 9, 9, 1, 9);
    expect([rowsWithValue(values, 9), rowsWithValue(values, 9, 2), rowsWithValue(values, 5)]).toEqual([
      [1, 2, 4],
      [1, 2],
      [],
    ]);
  });
});
