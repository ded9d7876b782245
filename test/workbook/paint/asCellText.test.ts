import fc from 'fast-check';
import { asCellText } from '../../../src/workbook/paint/asCellText';

describe('asCellText', () => {
  it.each([
    '=1+1',
    '+1',
    '-5',
    '@name',
    '007',
    '1-2',
    '12%',
    '(3)',
    '$5',
    '￥5',
    ' =x',
    'Mar 5',
    'TRUE',
    '#N/A',
    "'quoted",
  ])('marks %p, which Excel would not keep as typed text', (text) => {
    expect(asCellText(text)).toBe(`'${text}`);
  });

  it.each(['数据方案', 'AI工具', 'Market leader', 'Maybe', 'a=b', '高', ''])('leaves %p as it is', (text) => {
    expect(asCellText(text)).toBe(text);
  });

  it('cuts what no cell can hold and shows that it was cut', () => {
    expect(asCellText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(asCellText('x'.repeat(40_000)).endsWith('…')).toBe(true);
  });

  it('never lets a text begin as a formula', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^\s*[=+\-@]/.test(asCellText(text))));
  });
});
