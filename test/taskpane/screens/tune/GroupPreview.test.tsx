/** @jest-environment jsdom */
import type { PreviewGroup } from '../../../../src/analyses/Analysis';
import { GroupPreview } from '../../../../src/taskpane/screens/tune/GroupPreview';
import { paneWithoutExcel, showInPane } from '../support/showInPane';

/** Eight members, of whom some are inside. */
function group(inside: readonly number[], first: readonly string[]): PreviewGroup {
  const ids = [1, 2, 3, 4, 5, 6, 7, 8];
  return {
    key: 'customer',
    scores: [],
    lines: [],
    nameAt: String,
    title: { en: 'High', 'zh-CN': '高' },
    moved: { en: '{count:count} change tier', 'zh-CN': '{count:count} 个变动' },
    ids,
    classes: ids.map((id) => (inside.includes(id) ? 1 : 0)),
    inside: 1,
    first,
    nameOf: (id) => `C${id}`,
  };
}
const textOf = async (before: PreviewGroup, after: PreviewGroup, isOpen: boolean) =>
  (await showInPane(paneWithoutExcel('en'), <GroupPreview {...{ before, after, isOpen }} />)).textContent;

test('four who enter are all named, of five it is said how many more there are than three', async () => {
  const nobody = group([], []);
  expect(await textOf(nobody, group([1, 2, 3, 4], []), false)).toContain('Enter: C1, C2, C3, C4');
  expect(await textOf(nobody, group([1, 2, 3, 4, 5], []), false)).toContain('Enter: C1, C2, C3 and 2 more');
});

test('the first before and now are named beside each other where they differ, though nobody moves', async () => {
  const before = group([1, 2], ['C1', 'C2']);
  const text = await textOf(before, group([1, 2], ['C2', 'C1']), true);
  expect(text).toContain('nobody moves');
  expect(text).toContain('First before: C1, C2');
  expect(text).toContain('First now: C2, C1');
  expect(await textOf(before, before, true)).toContain('First: C1, C2');
  expect(await textOf(before, before, false)).not.toContain('First');
});
