import { palette } from '../palette';
import { backToSummary, noteOver } from '../sheet/listSheet';
import { pageWidths, sentenceParts } from '../sheet/page';
import type { Part, RowPart } from '../sheet/Part';
import type { Sheet } from '../sheet/Sheet';
import { sayMore } from '../sheet/sayMore';
import { gap, heading, line, note, title } from '../sheet/texts';
import type { AnyTable } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { Vocabulary, Words } from '../text/Words';
import { CHANGES_ROLE } from './changesRole';
import { changeSentence, type SentenceRoom } from './changeSentence';
import {
  figureChangesTable,
  listChangesTable,
  movesTable,
  pathsTable,
  presenceTable,
  warningChangesTable,
} from './changeTables';
import type { HistoryContext } from './HistoryContext';
import { runsTable } from './runsTable';

const words = {
  runs: { en: 'Run record', 'zh-CN': '运行记录' },
  runsTitle: { en: 'The runs of this analysis, newest first', 'zh-CN': '本分析的历次运行，最新的在前' },
  runsNote: {
    en: 'Runs with the same fingerprint read the same values, in whatever order of rows. All settings stand as they are typed on the command line. The workbook keeps 50 runs; Recipe and history in the pane exports them.',
    'zh-CN':
      '指纹相同的运行读取了相同的数值，与行的顺序无关。全部参数按命令行的写法列出。工作簿保存 50 次运行，可在窗格的“方案与历史”中导出。',
  },
  changes: { en: 'What changed', 'zh-CN': '变化' },
  changesTitle: { en: 'What changed since the run before', 'zh-CN': '与之前的运行相比有何变化' },
  changesNote: {
    en: 'Moved by: first the values change, then weights and other settings of the score, then the lines; each step at which the class changes is named. Chance is judged by the 95% interval of the difference, the two runs taken as independent: of the same members it is wider than need be, so that little is called beyond chance.',
    'zh-CN':
      '变化原因：依次更换数值、权重等评分参数、分界线，凡分类随之改变的步骤都会列出。偶然性按差值的 95% 区间判断，两次运行按相互独立处理；对同一批成员而言区间偏宽，因此很少会被判为超出偶然范围。',
  },
  figures: { en: 'Figures', 'zh-CN': '数字' },
  moves: { en: 'Who moved', 'zh-CN': '变动者' },
  paths: { en: 'From run to run', 'zh-CN': '历次变化' },
  presence: { en: 'New and gone', 'zh-CN': '新增与消失' },
  lists: { en: 'Lists', 'zh-CN': '名单' },
  cautions: { en: 'Cautions', 'zh-CN': '提示' },
  unknown: {
    en: 'The earlier run does not say who stood where: it is of an earlier version, of more members than are kept, or its place was needed for later runs.',
    'zh-CN': '较早的运行没有保存各成员的位置：它来自早期版本，或成员过多，或空间已让给之后的运行。',
  },
} as const satisfies Vocabulary;

/** In characters: what all cautions of a run say would not stand in a row of the highest height if it were narrower. */
const runsWidths = [18, 60, 40, 40, 10, 10, 24, 10, 60, 10, 120];

/** Every run that the workbook remembers, for whoever has no add-in. */
export const runsSheet: Sheet<HistoryContext> = {
  role: 'runs',
  name: words.runs,
  tabColor: palette.context,
  when: ({ history }) => history !== undefined,
  tables: [runsTable],
  freeze: { header: runsTable, columns: 1 },
  widths: runsWidths,
  parts: ({ prose }, tables) => [
    title(prose.say(words.runsTitle)),
    noteOver(prose.say(words.runsNote), runsTable, tables, { widths: runsWidths }),
    backToSummary(prose),
    { kind: 'table', table: runsTable },
  ],
};

/** What is another than in the run that this one is compared with. */
export const changesSheet: Sheet<HistoryContext> = {
  role: CHANGES_ROLE,
  name: words.changes,
  tabColor: palette.attention,
  isEssential: true,
  when: ({ history }) => history?.changes !== undefined,
  tables: [figureChangesTable, movesTable, pathsTable, presenceTable, listChangesTable, warningChangesTable],
  parts: (context, tables) => {
    const { prose, history } = context;
    const sentence = history === undefined ? undefined : changeSentence(history, prose);
    const isKnown = history?.changes?.groups !== undefined;
    return [
      title(prose.say(words.changesTitle)),
      ...(sentence === undefined ? [] : [note(sentence, pageWidths)]),
      note(prose.say(words.changesNote), pageWidths),
      backToSummary(prose),
      gap(),
      ...part(words.figures, figureChangesTable, context, tables),
      ...(isKnown
        ? [
            ...part(words.moves, movesTable, context, tables),
            ...part(words.paths, pathsTable, context, tables),
            ...part(words.presence, presenceTable, context, tables),
          ]
        : [line(prose.say(words.unknown), 'note'), gap()]),
      ...part(words.lists, listChangesTable, context, tables),
      ...part(words.cautions, warningChangesTable, context, tables),
    ];
  },
};

/** The summary is one page: the sheet of changes says the rest. */
const summaryRoom: SentenceRoom = { names: 2, figures: 2, settings: 1 };

/** What changed in one sentence, for the summary; it leads to the sheet that says all of it. */
export function changeParts({ history, prose }: HistoryContext): readonly RowPart[] {
  const text = history === undefined ? undefined : changeSentence(history, prose, summaryRoom);
  return text === undefined ? [] : sentenceParts([{ text, target: { sheet: changesSheet.role } }]);
}

/** A heading and its table; nothing where the table has no row. */
function part(
  name: Words,
  table: AnyTable<HistoryContext>,
  context: HistoryContext,
  tables: Tables<HistoryContext>,
): readonly Part<HistoryContext>[] {
  if (tables.get(table.key).count === 0) return [];
  return [heading(context.prose.say(name)), ...sayMore(table, context, tables), { kind: 'table', table }];
}
