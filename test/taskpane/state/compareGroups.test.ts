import type { PreviewGroup } from '../../../src/analyses/Analysis';
import { compareGroups } from '../../../src/taskpane/state/compareGroups';

function group(classes: Readonly<Record<number, number>>): PreviewGroup {
  return {
    title: { en: '', 'zh-CN': '' },
    moved: { en: '', 'zh-CN': '' },
    ids: Object.keys(classes).map(Number),
    classes: Object.values(classes),
    inside: 2,
    key: 'customer',
    scores: [],
    lines: [],
    first: [],
    nameOf: String,
    nameAt: String,
  };
}

test('says who enters, who leaves and how many change their class, in whatever order they stand', () => {
  const before = group({ 1: 2, 2: 1, 3: 0, 4: 2, 5: 1 });
  const after = { ...group({}), ids: [5, 4, 3, 2, 1], classes: [0, 2, 0, 2, 1] };
  expect(compareGroups(before, after)).toEqual({ entering: [2], leaving: [1], moved: 3 });
});

test('whom only one of the two knows has moved', () => {
  expect(compareGroups(group({ 1: 2 }), group({ 7: 2 }))).toEqual({ entering: [7], leaving: [1], moved: 2 });
});

test('nobody moves between a preview and itself', () => {
  const same = group({ 1: 2, 2: 0 });
  expect(compareGroups(same, same)).toEqual({ entering: [], leaving: [], moved: 0 });
});
