import { withoutAddIn } from '../../../src/report/method/withoutAddIn';
import { proseIn } from '../../../src/report/text/proseIn';

const run = { version: '1.0.0', when: '2026-03-01T09:30:00Z', fingerprint: '' };

test('a build that others can reach is named, with its page in the language of the sheets', () => {
  const pages = 'https://addins.example.com/payoff/';
  expect(withoutAddIn({ ...run, pages }, proseIn('en')).text).toMatch(
    /last value.*#NAME\?.*or see https:\/\/addins\.example\.com\/payoff\/docs\/support\.html$/,
  );
  expect(withoutAddIn({ ...run, pages }, proseIn('zh-CN')).text).toContain(
    'https://addins.example.com/payoff/docs/support.zh-CN.html',
  );
});

test('no address is made up: where none is known, who gave the workbook is to be asked', () => {
  for (const facts of [undefined, run, { ...run, pages: '' }]) {
    expect(withoutAddIn(facts, proseIn('en')).text).toMatch(/ask whoever gave you this workbook\.$/);
    expect(withoutAddIn(facts, proseIn('zh-CN')).text).not.toContain('http');
  }
});
