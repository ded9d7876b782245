import { asCellValue } from '../../../src/workbook/paint/asCellValue';

describe('asCellValue', () => {
  it('keeps numbers and answers as they are, and text as text', () => {
    expect([0, -1.5, true, false, '数据', '=1+1', '007'].map(asCellValue)).toEqual([
      0,
      -1.5,
      true,
      false,
      '数据',
      "'=1+1",
      "'007",
    ]);
  });

  it('leaves a cell blank for what is missing or no number: null would keep what was there', () => {
    expect([null, undefined, NaN, Infinity, -Infinity, ''].map(asCellValue)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});
