import { companySizes } from '../../../../src/engine/table/vocabulary/companySizes';
import { decisionMakerLevels } from '../../../../src/engine/table/vocabulary/decisionMakerLevels';
import { lifecycleStages } from '../../../../src/engine/table/vocabulary/lifecycleStages';
import { resolveValue } from '../../../../src/engine/table/vocabulary/resolveValue';
import { testStages } from '../../../../src/engine/table/vocabulary/testStages';

const stage = (text: string) => resolveValue(testStages, text);

test('case, width, blanks, dots and dashes do not matter', () => {
  expect(resolveValue(decisionMakerLevels, 'c level')).toBe('C-Level');
  expect([stage('ＣＬＯＳＥＤ　ＷＯＮ'), stage('closed_won'), stage('Closed-Won')]).toEqual([
    'signed',
    'signed',
    'signed',
  ]);
});

test.each(['6 - Closed Won (100%)', '✅ Won', 'Won 100%', '03. 已签约', 'Closed Won (Sales Pipeline)'])(
  'what stands around a stage does not hide it: %s',
  (text) => {
    expect(stage(text)).toBe('signed');
  },
);

test('a word behind it that takes it back is no frame', () => {
  expect(stage('Converted (not yet)')).toBeUndefined();
  expect(stage('已签约（未付款）')).toBeUndefined();
});

test('a value that nobody knows has no name', () => {
  expect([stage('Gewonnen'), stage(''), stage('100%')]).toEqual([undefined, undefined, undefined]);
});

describe('resolveValue', () => {
  it('does not mind case, width, blanks and dashes', () => {
    expect(resolveValue(decisionMakerLevels, ' ｃ－level ')).toBe('C-Level');
    expect(resolveValue(companySizes, '10 – 49')).toBe('Small');
  });
  it.each([
    ['Lost - 0 %', 'rejected'],
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
