import { ColumnBuilder } from '../../../../src/engine/table/grid/ColumnBuilder';

const valuesOf = (builder: ColumnBuilder) => {
  const column = builder.finish();
  return { column, values: Array.from({ length: column.length }, (_cell, row) => column.valueAt(row)) };
};

describe('ColumnBuilder', () => {
  it('keeps numbers, texts and booleans, and takes everything else for blank', () => {
    const builder = new ColumnBuilder(2);
    const cells = [1, 'x', true, '', null, undefined, {}, -0];
    builder.append(
      cells.map((cell) => [cell]),
      0,
      0,
      cells.length,
    );
    const { column, values } = valuesOf(builder);
    expect(values).toEqual([1, 'x', true, null, null, null, null, -0]);
    expect(column.blankCount).toBe(4);
  });

  it('keeps a number that is none as an error value, so that it is never read as a code', () => {
    const builder = new ColumnBuilder(0);
    builder.append([[NaN], [Infinity], [-Infinity]], 0, 0, 3);
    expect(valuesOf(builder).values).toEqual(['#NUM!', '#NUM!', '#NUM!']);
  });

  it('takes a row that is too short for a blank, and only the rows asked for', () => {
    const builder = new ColumnBuilder(0);
    builder.append([['a', 1], ['b'], ['c', 3], ['d', 4]], 1, 1, 3);
    expect(valuesOf(builder).values).toEqual([null, 3]);
  });

  it.each([1023, 1024, 1025, 2048, 2049, 70_000])('joins its segments without a gap at %d rows', (count) => {
    const builder = new ColumnBuilder(0);
    const rows = Array.from({ length: count }, (_row, index) => [index % 3 === 0 ? `t${index % 7}` : index]);
    builder.append(rows, 0, 0, count);
    expect(valuesOf(builder).values).toEqual(rows.map(([cell]) => cell));
  });

  it('grows beyond what was expected, and is cut to what came', () => {
    const less = new ColumnBuilder(5);
    less.append([[1]], 0, 0, 1);
    const more = new ColumnBuilder(1);
    more.append([[1], [2], ['x']], 0, 0, 3);
    expect([valuesOf(less).values, valuesOf(more).values]).toEqual([[1], [1, 2, 'x']]);
  });

  it('fills the rows before the first cell with blanks, over segments too', () => {
    const builder = new ColumnBuilder(0);
    builder.appendBlanks(1030);
    builder.append([['x']], 0, 0, 1);
    const { column, values } = valuesOf(builder);
    expect([column.blankCount, values.length, values[1029], values[1030]]).toEqual([1030, 1031, null, 'x']);
  });

  it('of no rows makes a column of none', () => expect(valuesOf(new ColumnBuilder(0)).values).toEqual([]));
});
