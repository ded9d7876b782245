import { outcomeOf } from '../../../../src/analyses/conversion/words/outcomeOf';
import { defaultConversionParameters } from '../../../../src/engine/conversion/parameters';
import type { ColumnCheck } from '../../../../src/engine/table/types';

const outcome = (called: readonly string[], header?: string, stages?: readonly string[]) =>
  outcomeOf(
    { parameters: { ...defaultConversionParameters, success: called.length === 0 ? {} : { called } } },
    {
      columns: header === undefined ? [] : [{ role: 'called', header } as ColumnCheck],
      notices:
        stages === undefined
          ? []
          : [{ code: 'flagsFromStage', severity: 'information', facts: { successes: stages }, cells: [] }],
    },
  );

test.each(['Closed Won', '赢单', '6 - Closed Won (100%)', '已签约'])(
  'the chosen stage %s is a win',
  (stage) => {
    expect(outcome([stage])).toBe('win');
  },
);

test.each(['Is won', 'Won?', 'Deal won', '是否赢单', '是否成交？'])('a column "%s" tells wins', (header) => {
  expect(outcome([], header)).toBe('win');
});

test.each(['Called', '是否调用', 'API calls', '首次使用', 'In use'])(
  'a column "%s" tells calls',
  (header) => {
    expect(outcome([], header)).toBe('call');
  },
);

test.each(['Activated', 'Is converted', '是否转化', 'Did they go live?'])(
  'a column "%s" tells conversions',
  (header) => {
    expect(outcome([], header)).toBe('conversion');
  },
);

test('stages that say called are calls, whatever stands beside them', () => {
  expect(outcome(['Closed Won', '已调用'], 'Won')).toBe('call');
});

test('the values that count say more than the header, and the header more than values that say nothing', () => {
  expect(outcome(['Won'], 'Called')).toBe('win');
  expect(outcome(['done'], 'Called')).toBe('call');
  expect(outcome(['done'], 'Won')).toBe('win');
});

test('stages that say themselves what they are have their words too', () => {
  expect(outcome([], undefined, ['Closed - Converted'])).toBe('conversion');
  expect(outcome([], undefined, ['已调用'])).toBe('call');
});

test('values that nobody knows are conversions, not calls', () => {
  expect(outcome(['Gewonnen'])).toBe('conversion');
});

test('where nothing but the date of a first call tells, it is calls', () => {
  expect(outcome([])).toBe('call');
});
