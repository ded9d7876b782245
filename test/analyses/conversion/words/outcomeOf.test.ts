import { outcomeOf } from '../../../../src/analyses/conversion/words/outcomeOf';
import { defaultConversionParameters } from '../../../../src/engine/conversion/parameters';

const outcome = (called: readonly string[], header?: string) =>
  outcomeOf(
    { parameters: { ...defaultConversionParameters, success: called.length === 0 ? {} : { called } } },
    header,
  );

test.each(['Closed Won', '赢单', '6 - Closed Won (100%)', '已签约'])(
  'the chosen stage %s is a win',
  (stage) => {
    expect(outcome([stage], 'Stage')).toBe('win');
  },
);

test.each(['Is won', 'Won?', 'Deal won', '是否赢单', '是否成交？'])('a column "%s" tells wins', (header) => {
  expect(outcome([], header)).toBe('win');
});

test.each(['Called', '是否调用', 'Activated', 'API calls', undefined])('"%s" tells calls', (header) => {
  expect(outcome([], header)).toBe('call');
});

test('stages that say called are calls, whatever stands beside them', () => {
  expect(outcome(['Closed Won', '已调用'], 'Won')).toBe('call');
});
