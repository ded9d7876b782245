import { chooseName } from '../../src/workbook/chooseName';

describe('chooseName', () => {
  it('takes the wanted name when nobody has it', () => {
    expect(chooseName('Summary', ['Sheet1'], 31)).toBe('Summary');
  });

  it('counts on past every taken name, whatever its case', () => {
    expect(chooseName('Summary', ['SUMMARY', 'summary (2)'], 31)).toBe('Summary (3)');
  });

  it('cuts a long name so that the number still fits', () => {
    const long = 'x'.repeat(40);
    expect(chooseName(long, ['x'.repeat(31)], 31)).toBe(`${'x'.repeat(27)} (2)`);
  });
});
