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
    ...[
      '１２３',
      '＝1+1',
      '−5',
      '＋5',
      '－5',
      '＠name',
      '½',
      '1½',
      '²',
      '٣',
      '१२',
      '１２％',
      '１２：３０',
      '（3）',
      '５月',
    ],
    ...[
      '3月4日',
      '2026年5月',
      '一月一日',
      '二〇二六年',
      '上午9点',
      '下午 3:30',
      '令和2年5月',
      'R8.5.1',
      '오전 9:30',
    ],
    ...[
      'Mär 3',
      'März 2026',
      'janv. 3',
      'Mai 5',
      'мая 5',
      '3 mai',
      'Sept 5',
      'September-26',
      'Márc. 3',
      'Mart 24',
      '一月份',
    ],
    ...['€5', '₹5', 'R$ 5', 'kr 5', 'CHF 5', 'ＴＲＵＥ', 'WAHR', 'Vrai', 'ИСТИНА', '\u00a0=x', '\u3000１'],
    ...[
      'čvn 5',
      '#NV',
      '#WERT!',
      '#N/D',
      '#¡VALOR!',
      '#¿NOMBRE?',
      '#DIV/0!',
      'IGAZ',
      'hamis',
      'PRAVDA',
      'Usann',
      'DOĞRU',
    ],
  ])('marks %p, which Excel would not keep as typed text', (text) => {
    expect(asCellText(text)).toBe(`'${text}`);
  });

  it.each([
    '数据方案',
    'AI工具',
    'Market leader',
    'Maybe',
    'a=b',
    '高',
    '',
    'C001',
    'Mars',
    'Wahrheit',
    ...['Customer 12', '客户１', '上午', '令和', 'Krone 5', 'Fr 5', '中午档', 'Certain', '#', '# 5'],
  ])('leaves %p as it is', (text) => {
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
