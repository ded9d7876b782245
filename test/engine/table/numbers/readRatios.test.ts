import { readNumberColumn } from '../../../../src/engine/table/numbers/readNumberColumn';
import type { CellValue } from '../../../../src/engine/table/types';
import type { RoleDefinition } from '../../../../src/engine/table/roles/RoleDefinition';
import { contextOf } from '../contextOf';

/** Reads a column of rates: `readRatios` gets what `readNumberColumn` has parsed of it. */
const read = (
  cells: readonly CellValue[],
  {
    header = 'Adoption rate',
    answer,
    need = 'optional',
    percentFormat = false,
  }: {
    readonly header?: string;
    readonly answer?: string;
    readonly need?: RoleDefinition['need'];
    readonly percentFormat?: boolean;
  } = {},
) => {
  const numberFormats = percentFormat ? [[''], ...cells.map(() => ['0.0%'])] : [];
  return readNumberColumn(
    contextOf(cells, { content: 'ratio', need }, { header, answer, origin: { numberFormats } }),
  );
};
const valuesOf = ({ column }: ReturnType<typeof read>) =>
  column?.kind === 'number' ? [...column.values] : undefined;
const said = ({ notices }: ReturnType<typeof read>) => notices.map(({ code, severity }) => [code, severity]);
const copies = (count: number, value: CellValue) => new Array<CellValue>(count).fill(value);

describe('readRatios', () => {
  it('makes of 2.2 percent points the same number as of "2.2%"', () => {
    const points = [2.2, 55.5, 12.3, 99.9, 0.7, 3];
    const texts = points.map((value) => `${value}%`);
    expect(valuesOf(read(points))).toEqual(valuesOf(read(texts)));
    expect(read(texts).unit).toBe('percentText');
  });

  it('keeps more digits than ten where the points have them', () =>
    expect(valuesOf(read([200 / 3, 50, 2]))?.[0]).toBe(200 / 3 / 100));

  it('divides bare points beside percent signs, and not the signed cells', () =>
    expect(valuesOf(read(['80%', 80, 60, 2]))).toEqual([0.8, 0.8, 0.6, 0.02]));

  it('leaves out one cell in ten of the other unit and asks, and refuses the column from there on', () => {
    const tenth = read([...copies(9, 0.4), 80]);
    expect(valuesOf(tenth)).toEqual([...copies(9, 0.4), NaN]);
    expect(said(tenth)).toEqual([['mixedRatioUnits', 'question']]);
    const more = read([...copies(8, 0.4), 80], { need: 'required' });
    expect([valuesOf(more), said(more)]).toEqual([undefined, [['undecidedRatioUnit', 'error']]]);
    expect(said(read([...copies(8, 0.4), 80]))).toEqual([['undecidedRatioUnit', 'question']]);
  });

  it('leaves out the fractions where they are the few', () => {
    const reading = read([...copies(9, 80), 0.4]);
    expect([valuesOf(reading), reading.unit]).toEqual([[...copies(9, 0.8), NaN], 'percentPoints']);
    expect(reading.notices[0]).toMatchObject({ facts: { fractions: false, low: 1, high: 9 } });
    expect(reading.notices[0]?.cells.map(({ row }) => row)).toEqual([11]);
  });

  it('of as many fractions as points names the points', () => {
    const reading = read([0.4, 80]);
    expect(reading.notices[0]).toMatchObject({ facts: { fractions: true } });
    expect(reading.notices[0]?.cells.map(({ row }) => row)).toEqual([3]);
  });

  it('does not take a cell with a percent sign for one of the few', () =>
    expect(valuesOf(read([...copies(9, 0.4), 80, '90%']))).toEqual([...copies(9, 0.4), NaN, 0.9]));

  it('of the answer "per cell" divides what is above 1.5, and not 1.5', () =>
    expect(valuesOf(read([1.5, 1.6, 80], { answer: 'perCell' }))).toEqual([1.5, 0.016, 0.8]));

  it('of the answer "fractions" leaves out and names what is above 1.5', () => {
    const reading = read([0.5, 1.5, 1.6], { answer: 'fraction' });
    expect([valuesOf(reading), said(reading)]).toEqual([[0.5, 1.5, NaN], [['notFractions', 'warning']]]);
    expect(reading.notices[0]?.facts).toMatchObject({ count: 1 });
  });

  it('of the answer "percent points" divides small numbers too, and asks no more', () => {
    const reading = read([0.5, 80], { answer: 'percentPoints', header: 'Adoption %' });
    expect([valuesOf(reading), said(reading)]).toEqual([[0.005, 0.8], []]);
  });

  it('names the cells above 100 of a column that is no share, and not 100 itself', () => {
    const reading = read([100, 101, 300]);
    expect([valuesOf(reading), said(reading)]).toEqual([[100, 101, 300], [['ratioAboveHundred', 'warning']]]);
    expect(reading.notices[0]?.facts).toMatchObject({ count: 2 });
  });

  it('says of 999 that it may mean "not known", and not of "999%"', () => {
    expect(said(read([0.5, 999]))).toEqual([['sentinel', 'warning']]);
    expect(said(read([0.5, 998.5]))).not.toContainEqual(['sentinel', 'warning']);
    expect(said(read(['50%', '999%', '99900%']))).not.toContainEqual(['sentinel', 'warning']);
  });

  it('asks about small numbers under a header that says percent, unless others join them with the points', () => {
    expect(said(read([0.8, 40, 60], { header: 'Adoption %' }))).toEqual([['smallUnderPercent', 'question']]);
    expect(said(read([0.8, 3, 60], { header: 'Adoption %' }))).toEqual([]);
    expect(said(read([0.8, 0.6], { header: '使用率（％）' }))).toEqual([
      ['fractionsUnderPercent', 'question'],
    ]);
    expect(said(read([0.8, 0.6], { header: '使用率（％）', percentFormat: true }))).toEqual([]);
  });

  it('says each small number once', () => {
    const { notices } = read([1.5, 0.8, 0.8, 40], { header: 'Adoption %' });
    expect(notices[0]?.facts).toMatchObject({ count: 3, values: [1.5, 0.8] });
  });

  it('reads zeros, blanks and negative numbers without being misled by them', () => {
    expect(valuesOf(read([0, '', -0.2, 0.5]))).toEqual([0, NaN, -0.2, 0.5]);
    expect(valuesOf(read([0, '', -20, 50]))).toEqual([0, NaN, -0.2, 0.5]);
  });
});
