/** @jest-environment jsdom */
import { RunHistory } from '../../../../src/taskpane/screens/keep/RunHistory';
import { runAt } from '../../../report/history/runs';
import { paneWithoutExcel, showInPane } from '../support/showInPane';

const textWith = async (locale: 'en' | 'zh-CN', state: object) => {
  const pane = paneWithoutExcel(locale);
  pane.store.set(state);
  return (await showInPane(pane, <RunHistory />)).textContent;
};

test('says of runs of a later version that they are kept and what to do, with those that can be read', async () => {
  const runs = [runAt('2026-03-03T00:00:00Z')];
  const text = await textWith('en', { runs, laterRuns: 2 });
  expect(text).toContain('2 runs of a later version of Payoff are kept as they are and cannot be shown.');
  expect(text).toContain('Update the add-in to see them.');
  expect(text).toContain('Share: 20%');
});

test('does not say that nothing was run where only a later version ran', async () => {
  const text = await textWith('en', { runs: [], laterRuns: 1 });
  expect(text).toBe(
    '1 run of a later version of Payoff is kept as it is and cannot be shown. Update the add-in to see it.',
  );
  expect(await textWith('zh-CN', { runs: [], laterRuns: 1 })).toContain('更新加载项后即可查看');
  expect(await textWith('en', { runs: [] })).toBe('No run yet.');
});
