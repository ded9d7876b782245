import { formatAddress, parseAddress, splitAddresses } from '../../src/workbook/parseAddress';

describe('parseAddress', () => {
  it('reads a cell, a rectangle, whole columns and whole rows', () => {
    expect(parseAddress('Sheet1!A1')).toEqual({ sheet: 'Sheet1', row: 0, column: 0, rows: 1, columns: 1 });
    expect(parseAddress('$B$2:$AA$10')).toMatchObject({ row: 1, column: 1, rows: 9, columns: 26 });
    expect(parseAddress('B:C')).toMatchObject({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
    expect(parseAddress('3:5')).toMatchObject({ row: 2, column: 0, rows: 3, columns: 16_384 });
  });

  it('takes the quotes off a sheet name, even one with quotes, blanks and exclamation marks inside', () => {
    expect(parseAddress("'It''s 客户!'!B2").sheet).toBe("It's 客户!");
  });

  it('refuses what is no address', () => {
    expect(() => parseAddress('hello world')).toThrow(RangeError);
  });

  it('is undone by formatAddress', () => {
    for (const address of ['A1', 'B2:C4', 'XFD1048576', 'Z9:AB12']) {
      expect(formatAddress(parseAddress(address))).toBe(address);
    }
  });
});

describe('splitAddresses', () => {
  it('does not split inside a quoted sheet name', () => {
    expect(splitAddresses("'a,b'!A1,'c''d,e'!B2:C3")).toEqual(["'a,b'!A1", "'c''d,e'!B2:C3"]);
  });
});
