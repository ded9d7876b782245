import * as fc from 'fast-check';
import { parseNumberText } from '../../../../src/engine/table/numbers/parseNumberText';

const point = (text: string) => parseNumberText(text, '.')?.value;
const comma = (text: string) => parseNumberText(text, ',')?.value;

describe('parseNumberText', () => {
  it.each([
    ['12', 12],
    ['-12.5', -12.5],
    ['1,234,567.89', 1_234_567.89],
    ['12,34,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ["1'234.50", 1234.5],
    ['￥１，２３４．５', 1234.5],
    ['(1,234)', -1234],
    ['（80%）', -0.8],
    ['100-', -100],
    ['US$ 1,000', 1000],
    ['-$5', -5],
    ['$ -5', -5],
    ['1.2万', 12_000],
    ['1.2亿元', 120_000_000],
    ['3k', 3000],
    ['2.5 million', 2_500_000],
    ['12.3%', 0.123],
    ['5‰', 0.005],
    ['.5', 0.5],
    ['1.5E-2', 0.015],
    ['15人', 15],
    ['8.13x', 8.13],
    ['\u200B7', 7],
  ])('reads %s with a decimal point as %d', (text, value) => expect(point(text)).toBe(value));

  it.each([
    ['1.234,5', 1234.5],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['3 500,75 €', 3500.75],
    ['1.234.567', 1_234_567],
    ['12,3%', 0.123],
  ])('reads %s with a decimal comma as %d', (text, value) => expect(comma(text)).toBe(value));

  it.each([
    '',
    '-',
    'abc',
    '12 abc',
    '1,23,4',
    '1,5',
    '0,125',
    '1.2.3',
    '--5',
    '12/3',
    '2024-01-01',
    '12:30',
    '%',
    '¥',
    '1e999',
    '٣',
  ])('takes %p for no number', (text) => expect(point(text)).toBeUndefined());

  it('reads every finite number back from its own text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(point(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('reads a percentage as the double nearest to its hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (tenths) => {
        expect(point(`${tenths / 10}%`)).toBe(tenths / 1000);
      }),
    );
  });

  it('tells currency, unit and percent apart', () => {
    expect(parseNumberText('¥12', '.')).toEqual({
      value: 12,
      percent: false,
      currency: '¥',
      unit: '',
      scale: '',
    });
    expect(parseNumberText('4 Hours', '.')).toEqual({
      value: 4,
      percent: false,
      currency: '',
      unit: 'hours',
      scale: '',
    });
    expect(parseNumberText('4%', '.')).toEqual({
      value: 0.04,
      percent: true,
      currency: '',
      unit: '',
      scale: '',
    });
  });
});
