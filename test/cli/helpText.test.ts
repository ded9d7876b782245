import { helpText } from '../../cli/helpText';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { inputOf } from '../engine/inputs';
import { mismatchParameters } from '../../src/engine/mismatch/parameters';

test.each(['en', 'zh-CN'] as const)('the help on parameters names each with its default in %s', (locale) => {
  const lines = helpText('parameters', locale).split('\n');
  expect(lines).toContain('  customerWeights=0.5,0.3,0.2');
  expect(lines).toContain('  duplicates=refuse');
  for (const { declared } of [conversionParameters, mismatchParameters]) {
    for (const name of Object.keys(declared)) {
      expect(lines.some((line) => new RegExp(`^ {2}${name}(?:=| ?[(（])`).test(line))).toBe(true);
    }
  }
});

test('the help on usage is what the command line is written like', () => {
  expect(helpText('usage', 'en')).toContain('--set PARAMETER=VALUE');
});

test.each([
  ['en', '  called: Called (one of stage, called, first_call_date is needed)', 'without it: no sign rate'],
  ['zh-CN', '  called: 是否调用（stage、called、first_call_date 至少要有一列）', '没有时：没有签约率'],
] as const)(
  'the help on roles names what is needed, and what is lost without a role, in %s',
  (locale, needed, lost) => {
    const help = helpText('roles', locale);
    expect(help.split('\n')).toContain(needed);
    expect(help).toContain(lost);
    for (const { roles } of [inputOf('conversion'), inputOf('mismatch')])
      for (const { role, aliases } of roles) {
        expect(help).toMatch(new RegExp(`(?:^|\\n) {2}${role}: `));
        expect(help).toContain(aliases.join(' | '));
      }
  },
);

test('a parameter that is nothing by default is not shown as a value that could be typed', () => {
  expect(helpText('parameters', 'en')).toContain('\n  frozenCuts (none)\n');
  expect(helpText('parameters', 'en')).toContain('success.called, success.signed');
});
