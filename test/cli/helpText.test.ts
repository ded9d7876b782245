import { helpText } from '../../cli/helpText';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../src/engine/mismatch/parameters';

test.each(['en', 'zh-CN'] as const)('the help on parameters names each with its default in %s', (locale) => {
  const lines = helpText('parameters', locale).split('\n');
  expect(lines).toContain('  customerWeights=0.5,0.3,0.2');
  expect(lines).toContain('  duplicates=refuse');
  for (const { declared } of [conversionParameters, mismatchParameters]) {
    for (const name of Object.keys(declared)) {
      expect(lines.some((line) => line.startsWith(`  ${name}=`))).toBe(true);
    }
  }
});

test('the help on usage is what the command line is written like', () => {
  expect(helpText('usage', 'en')).toContain('--set PARAMETER=VALUE');
});
