import { contains, rangePlace } from '../../../src/functions/guards/rangePlace';

describe('rangePlace', () => {
  it.each([
    [
      "'My sheet'!B2:C9",
      { sheet: "'My sheet'!", firstColumn: 'B', lastColumn: 'C', firstRow: 2, lastRow: 9 },
    ],
    ['$AA$10', { sheet: '', firstColumn: 'AA', lastColumn: 'AA', firstRow: 10, lastRow: 10 }],
  ])('reads %s', (address, place) => {
    expect(rangePlace(address)).toEqual(place);
  });

  it.each(['', undefined, 'S!B:B', 'S!2:5'])('has no place for %s', (address) => {
    expect(rangePlace(address)).toBeUndefined();
  });
});

describe('contains', () => {
  const population = rangePlace('S!B2:C9')!;

  it.each([
    ['S!B2:C2', true],
    ['S!B9:C9', true],
    ['S!B1:C1', false],
    ['S!B10:C10', false],
    ['S!A5:B5', false],
    ['S!B5:D5', false],
    ['T!B5:C5', false],
  ])('%s: %s', (rows, expected) => {
    expect(contains(population, rangePlace(rows)!)).toBe(expected);
  });
});
