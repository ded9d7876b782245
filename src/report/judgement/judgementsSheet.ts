import type { Judgement } from '../../engine/judgement/Judgement';
import { judgementKey } from '../../engine/judgement/judgementKey';
import type { HistoryContext } from '../history/HistoryContext';
import { whenText } from '../history/whenText';
import { palette } from '../palette';
import { backToSummary } from '../sheet/listSheet';
import { pageWidths } from '../sheet/page';
import type { Sheet } from '../sheet/Sheet';
import { gap, note, title } from '../sheet/texts';
import { defineTable } from '../table/defineTable';
import type { Vocabulary } from '../text/Words';
import { followUpColumns, verdictColumns, type JudgedRows } from './judgedColumns';
import type { JudgementContext } from './JudgementBook';
import { JUDGEMENTS_ROLE } from './judgementsRole';
import type { JudgementWords } from './judgementWords';

/** What the sheet of judgements is made from. */
export interface JudgementsContext extends HistoryContext, JudgementContext {}

const words = {
  name: { en: 'Judgments', 'zh-CN': '人工判断' },
  title: { en: 'What people have judged and taken on', 'zh-CN': '人工判断与分工' },
  note: {
    en: 'All that was typed into the columns for people beside the lists, also of those who have left their list: kept by customer, product and list, whatever happens to the rows. Nothing computed is replaced by it. Change it here or beside the list; the next run reads both. Clear its cells to take it away.',
    'zh-CN':
      '名单旁由人填写的全部内容，包括已离开名单者：按客户、产品和名单保存，与行的位置无关，不会替换任何计算结果。可在此处或名单旁修改，下次运行时都会读取；清空单元格即为撤销。',
  },
  onList: { en: 'on the list', 'zh-CN': '在名单中' },
  left: { en: 'has left the list', 'zh-CN': '已离开名单' },
} as const satisfies Vocabulary;

/** The sheet of all judgements of an analysis, those of a list that has no place for them any more among them. */
export function judgementsSheet<Context extends JudgementsContext>({
  abouts,
  classes,
}: JudgementWords): Sheet<Context> {
  const rows: JudgedRows<Context, Judgement> = {
    name: 'name',
    nameOf: ({ name }) => name,
    about: [{ column: 'about', words: abouts, keyOf: ({ about }) => about }],
  };
  const table = defineTable({
    key: 'judgements',
    excelName: 'PayoffJudgments',
    rows: ({ history }: Context) => standingFirst(history?.judgements ?? []),
    columns: (kinds) => ({
      about: kinds.text({ en: 'About', 'zh-CN': '对象' }, ({ about }) => abouts[about] ?? about),
      name: kinds.text({ en: 'Name', 'zh-CN': '名称' }, 'name'),
      computed: kinds.text(
        { en: 'Computed', 'zh-CN': '计算结果' },
        (judgement, { history }) => classes[history?.judgedClasses?.get(judgementKey(judgement)) ?? -1],
      ),
      ...verdictColumns(kinds, rows, classes),
      ...followUpColumns(kinds, rows),
      state: kinds.text({ en: 'List', 'zh-CN': '名单' }, ({ left }) =>
        left === undefined ? words.onList : words.left,
      ),
      left: kinds.text(
        { en: 'Left at (UTC)', 'zh-CN': '离开时间（UTC）' },
        ({ left }) => left && whenText(left),
      ),
      since: kinds.text({ en: 'First read at (UTC)', 'zh-CN': '首次读取（UTC）' }, ({ since }) =>
        whenText(since),
      ),
    }),
  });
  return {
    role: JUDGEMENTS_ROLE,
    name: words.name,
    tabColor: palette.context,
    isEssential: true,
    when: ({ history }) => (history?.judgements ?? []).length > 0 && history?.isWithoutJudgements !== true,
    tables: [table],
    freeze: { header: table, columns: 2 },
    parts: ({ prose }) => [
      title(prose.say(words.title)),
      note(prose.say(words.note), pageWidths),
      backToSummary(prose),
      gap(),
      { kind: 'table', table },
    ],
  };
}

function standingFirst(judgements: readonly Judgement[]): readonly Judgement[] {
  const isLeft = ({ left }: Judgement) => left !== undefined;
  return [...judgements.filter((one) => !isLeft(one)), ...judgements.filter(isLeft)];
}
