import {
  isNoteText,
  isSubtotalLabel,
  isTotalLabel,
} from '../../../../src/engine/table/vocabulary/totalWords';

describe('words of totals and notes', () => {
  it.each([
    ...[
      '合计',
      '总 计',
      'Grand Total',
      'TOTAL:',
      '小计',
      '华东小计',
      '本页合计',
      '合计（4家）',
      '总计（元）',
    ],
    ...['共 12 家', 'Total customers', 'Tech Total', '华东 汇总', 'Total (193)', '合计数：'],
    ...['平均', '平均值', 'Average', 'Avg.', 'Tech Count', '中位数', 'Std. dev.'],
    ...['Summe', 'Total général', 'Totale', 'Итого', 'ИТОГО:', '合計', 'Zwischensumme', 'Toplam', '합계'],
    ...['Subtotal Software', 'Sub-total: Retail', 'Total - Software', 'Total for Retail', 'Grand total: all'],
  ])('%s sums up other rows', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });
  it.each([
    ...[
      'Total Energies',
      '合计科技有限公司',
      'Sumo',
      '汇总部',
      '北京设计',
      '平均律文化',
      'Meaning',
      'Countdown',
    ],
    ...[
      'C12',
      '共享科技',
      'Medianet',
      'Assume',
      'Subtotality',
      'Total Forms',
      'Totalis-Bank',
      'Media',
      'Summer Ltd',
      '合計科技',
    ],
  ])('%s does not', (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });
  it('tells subtotals from totals', () => {
    expect(isSubtotalLabel('Subtotal')).toBe(true);
    expect(isSubtotalLabel('Subtotal Retail')).toBe(true);
    expect(isSubtotalLabel('Total')).toBe(false);
    expect(isSubtotalLabel('Summe')).toBe(false);
  });
  it.each(['Zwischensumme', 'Teilsumme', 'Sous-total', 'Subtotale', 'Subtotaal', '小計', 'Подытог', '소계'])(
    '%s is a subtotal, and so sums up other rows',
    (text) => expect([isSubtotalLabel(text), isTotalLabel(text)]).toEqual([true, true]),
  );
  it('knows a note', () => {
    expect(isNoteText('数据来源：CRM')).toBe(true);
    expect(isNoteText('注：见下')).toBe(true);
    expect(isNoteText('甲公司')).toBe(false);
  });
});

test('a label has thirty-two letters at most, and one in other languages twenty', () => {
  const group = (letters: number) => `Total for ${'x'.repeat(letters - 10)}`;
  expect([isTotalLabel(group(32)), isTotalLabel(group(33))]).toEqual([true, false]);
  expect([
    isTotalLabel(`Zwischensumme${' '.repeat(6)}:`),
    isTotalLabel(`Zwischensumme${' '.repeat(7)}:`),
  ]).toEqual([true, false]);
});

test('a text that stands alone is a note from forty-one letters on', () =>
  expect([isNoteText(` ${'字'.repeat(40)} `), isNoteText('字'.repeat(41))]).toEqual([false, true]));
