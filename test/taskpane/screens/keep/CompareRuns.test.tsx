/** @jest-environment jsdom */
import { act } from 'react';
import type { RunRecord } from '../../../../src/engine/history/RunRecord';
import { exportRuns, readRunsFile } from '../../../../src/taskpane/actions/keepRuns';
import { CompareRuns } from '../../../../src/taskpane/screens/keep/CompareRuns';
import { runAt } from '../../../report/history/runs';
import { control, paneWithoutExcel, showInPane } from '../support/showInPane';

const group = (classes: string) => ({
  key: 'customer',
  names: ['Ann', 'Ben'],
  classes,
  scores: [
    [2, 1],
    [0.3, 0.3],
  ],
  lines: [1.5, 0.4],
});
const runs: readonly RunRecord[] = [
  runAt('2026-03-03T00:00:00Z', { groups: [group('03')], fingerprint: 'c' }),
  runAt('2026-03-02T00:00:00Z', { groups: [group('13')], fingerprint: 'b' }),
  runAt('2026-03-01T00:00:00Z', { headlines: [{ key: 'share', label: 'Share', text: '90%', value: 0.9 }] }),
];

function paneWith(locale: 'en' | 'zh-CN' = 'en') {
  const pane = paneWithoutExcel(locale);
  pane.store.set({ runs });
  return pane;
}

test('the last two runs are compared, each who moved with what it moved by', async () => {
  const text = (await showInPane(paneWith(), <CompareRuns />)).textContent;
  expect(text).toContain('Since the run of 2026-03-02');
  expect(text).toContain('Ann: Well placed → Overinvested (mismatch), by data');
});

test('another earlier run can be chosen, in Chinese too', async () => {
  const element = await showInPane(paneWith('zh-CN'), <CompareRuns />);
  const select = control(element, '与之比较') as HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, 'workbook 2');
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  expect(element.textContent).toContain('与 2026-03-01');
  expect(element.textContent).toContain('未保存各成员的位置');
  expect(element.textContent).toContain('Share：90% → 20%');
});

test('exported runs are read again; a file that is cut off is refused, and the runs stay', () => {
  const pane = paneWith();
  expect(readRunsFile(pane, exportRuns(runs))).toEqual(runs);
  expect(readRunsFile(pane, exportRuns(runs).slice(0, 200))).toBeUndefined();
  expect(pane.store.get()).toMatchObject({ failure: { code: 'recordsNotJson' }, runs });
});
