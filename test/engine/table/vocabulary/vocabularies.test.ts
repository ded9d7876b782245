import { companySizes } from '../../../../src/engine/table/vocabulary/companySizes';
import { decisionMakerLevels } from '../../../../src/engine/table/vocabulary/decisionMakerLevels';
import { lifecycleStages } from '../../../../src/engine/table/vocabulary/lifecycleStages';
import { isErrorText, isMissingText } from '../../../../src/engine/table/vocabulary/missingTexts';
import { resolveValue } from '../../../../src/engine/table/vocabulary/resolveValue';
import { testStages } from '../../../../src/engine/table/vocabulary/testStages';
import {
  isNoteText,
  isSubtotalLabel,
  isTotalLabel,
} from '../../../../src/engine/table/vocabulary/totalWords';
import { readAnswer } from '../../../../src/engine/table/vocabulary/yesAndNo';

describe.each(Object.entries({ companySizes, decisionMakerLevels, lifecycleStages, testStages }))(
  '%s',
  (_name, vocabulary) => {
    it('resolves every spelling to its own name and no other', () => {
      for (const [name, spellings] of Object.entries(vocabulary)) {
        for (const spelling of [name, ...spellings])
          expect([spelling, resolveValue(vocabulary, spelling)]).toEqual([spelling, name]);
      }
    });
  },
);

describe('resolveValue', () => {
  it('does not mind case, width, blanks and dashes', () => {
    expect(resolveValue(decisionMakerLevels, ' ｃ－level ')).toBe('C-Level');
    expect(resolveValue(companySizes, '10 – 49')).toBe('Small');
  });
  it.each([
    ['✅ Won', 'signed'],
    ['Won 100%', 'signed'],
    ['Lost - 0 %', 'rejected'],
    ['Closed Won (Sales Pipeline)', 'signed'],
    ['03. 已签约', 'signed'],
    ['Open - Not Contacted', 'pending'],
    ['Closed - Not Converted', 'rejected'],
    ['Converted (not yet)', undefined],
    ['成交（未付款）', undefined],
    ['100%', undefined],
    ['Won 2024', undefined],
  ])('sees through what stands around %p', (text, stage) =>
    expect(resolveValue(testStages, text)).toBe(stage),
  );
  it('knows nothing else', () => expect(resolveValue(lifecycleStages, 'Hibernating')).toBeUndefined());
});

describe('missing and error texts', () => {
  it.each(['', '-', '——', 'N/A', ' n/a ', 'NULL', '未知', '请选择', '（空白）', 'Select'])(
    '%p is missing',
    (text) => {
      expect(isMissingText(text)).toBe(true);
    },
  );
  it.each(['0', 'no', '其他', 'Nancy', 'Naples', '#N/A', 'Total'])('%p is not', (text) => {
    expect(isMissingText(text)).toBe(false);
  });
  it('knows the error values of Excel', () => {
    expect(['#N/A', '#DIV/0!', '#SPILL!', '#name?'].every(isErrorText)).toBe(true);
    expect(['#1', '# N/A!', '#tag'].some(isErrorText)).toBe(false);
  });
});

describe('readAnswer', () => {
  it.each([
    ['是', 1],
    [' YES ', 1],
    ['√', 1],
    ['否', 0],
    ['无', 0],
    ['×', 0],
    ['是的', 1],
    ['已调用', 1],
    ['调用过', 1],
    ['未签约', 0],
    ['尚未调用', 0],
    ['没调用', 0],
    ['Ja', 1],
    ['nein', 0],
    ['Oui', 1],
    ['NON', 0],
    ['✅', 1],
    ['❌', 0],
    ['成交', -1],
    ['未知', -1],
    ['已读', -1],
    ['-', -1],
    ['maybe', -1],
  ])('of %p is %d', (text, answer) => expect(readAnswer(text)?.answer ?? -1).toBe(answer));

  it('names the verb that is answered', () => {
    expect([readAnswer('未首次调用'), readAnswer('流失了')]).toEqual([
      { answer: 0, verb: '调用' },
      { answer: 1, verb: '流失' },
    ]);
  });
});

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
