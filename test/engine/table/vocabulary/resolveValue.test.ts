import { decisionMakerLevels } from '../../../../src/engine/table/vocabulary/decisionMakerLevels';
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
