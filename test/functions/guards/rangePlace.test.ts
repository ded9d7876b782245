import { rangePlace } from '../../../src/functions/guards/rangePlace';

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
