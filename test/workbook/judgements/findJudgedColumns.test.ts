import type { JudgedList } from '../../../src/report/judgement/judgedLists';
import { findJudgedColumns } from '../../../src/workbook/judgements/findJudgedColumns';

const actions = { stop: { en: 'Stop', 'zh-CN': '停止投入' } };
const judged = (part: 'owner' | 'due' | 'status') => ({
  part,
  name: 'name',
  about: ['customer', { column: 'action', words: actions }],
});
const list: JudgedList = {
  role: 'actions',
  columns: [
    { key: 'action', headers: ['Action', '行动'], judged: undefined },
    { key: 'name', headers: ['Name', '名称'], judged: undefined },
    { key: 'why', headers: ['Why', '理由'], judged: undefined },
    { key: 'owner', headers: ['Owner', '负责人'], judged: judged('owner') },
    { key: 'due', headers: ['Due', '截止日期'], judged: judged('due') },
    { key: 'status', headers: ['Status', '状态'], judged: judged('status') },
  ],
};
const found = (...headings: unknown[]) => {
  const columns = findJudgedColumns(headings, list);
  return (
    columns && {
      at: Object.fromEntries(columns.columns.map(({ judged: { part }, column }) => [part, column])),
      missing: columns.missing,
    }
  );
};

test('headings are known in either language, in any order, with columns between', () => {
  expect(found('', 'Status', ' ｄue ', 'mine', '行动', '名称', '负责人')).toEqual({
    at: { owner: 6, due: 2, status: 1 },
    missing: [],
  });
});

test('a heading that is another is known by its place beside the others, unless it is one of the list', () => {
  expect(found('Action', 'Name', 'Why', 'Owner', 'Until when', 'Status')).toEqual({
    at: { owner: 3, due: 4, status: 5 },
    missing: [],
  });
  expect(found('Action', 'Name', 'Owner', 'Why', 'Status')).toEqual({
    at: { owner: 2, status: 4 },
    missing: ['due'],
  });
  expect(found('Action', 'Name', 'Why', 'Who', 'Due', 'Status')).toMatchObject({ at: { owner: 3 } });
});

test('a list of an earlier version has none of the columns, and a row without the names is no header', () => {
  expect(found('Action', 'Name', 'Why', 'mine')).toEqual({ at: {}, missing: ['owner', 'due', 'status'] });
  expect(found('Action', 'Customers', 'Owner', 'Due')).toBeUndefined();
  expect(found('Action', 'Name')).toBeUndefined();
  expect(found()).toBeUndefined();
});
