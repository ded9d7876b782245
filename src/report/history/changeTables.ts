import type { Cause, FigureChange, ListChange } from '../../engine/history/RunChanges';
import type { RunWarning } from '../../engine/history/RunRecord';
import { formats, type FormatName } from '../figures/formats';
import type { Column, ColumnKinds } from '../table/Column';
import { defineTable } from '../table/defineTable';
import type { Vocabulary, Words } from '../text/Words';
import type { HistoryContext } from './HistoryContext';
import { mostMoved, movesOf, pathsOf, presenceOf } from './rowsOfChanges';

/** So many names of a list stand in a cell. */
const mostNamed = 30;

const verdicts: Readonly<Record<FigureChange['beyondChance'], Words>> = {
  yes: { en: 'beyond chance', 'zh-CN': '超出偶然范围' },
  no: { en: 'within chance', 'zh-CN': '在偶然范围内' },
  sameValues: { en: 'same values: by the settings', 'zh-CN': '数值相同：由参数引起' },
  unknown: { en: 'no interval', 'zh-CN': '没有区间' },
};

export const causeWords: Readonly<Record<Cause, Words>> = {
  data: { en: 'data', 'zh-CN': '数据' },
  settings: { en: 'weights and other settings of the score', 'zh-CN': '权重等评分参数' },
  dataOrSettings: { en: 'data or settings of the score', 'zh-CN': '数据或评分参数' },
  lines: { en: 'lines', 'zh-CN': '分界线' },
};

const heads = {
  figure: { en: 'Figure', 'zh-CN': '数字' },
  before: { en: 'Before', 'zh-CN': '之前' },
  now: { en: 'Now', 'zh-CN': '现在' },
  low: { en: '95% low', 'zh-CN': '95% 下限' },
  high: { en: '95% high', 'zh-CN': '95% 上限' },
} as const satisfies Vocabulary;

/** Headline figures of both runs, and whether chance alone may part them. */
export const figureChangesTable = defineTable({
  key: 'figureChanges',
  excelName: 'PayoffFigureChanges',
  rows: ({ history }: HistoryContext) => history?.changes?.figures ?? [],
  columns: ({ text, number }) => ({
    figure: text(heads.figure, ({ before, after }) => (after ?? before)?.label),
    before: text(heads.before, ({ before }) => before?.text, { alignment: 'right' }),
    now: text(heads.now, ({ after }) => after?.text, { alignment: 'right' }),
    difference: number({ en: 'Difference', 'zh-CN': '差值' }, 'number', 'difference', {
      formatOf: ({ after }) => formatNamed(after?.format),
    }),
    verdict: text({ en: 'Chance', 'zh-CN': '偶然性' }, ({ beyondChance }) => verdicts[beyondChance]),
    low: number(heads.low, 'number', ({ interval }) => interval?.low, {
      formatOf: formatOfEstimate,
      meaning: {
        en: 'Of the difference that chance is judged on: of the share behind a count, else of the figure itself; the two runs taken as independent.',
        'zh-CN': '用于判断偶然性的差值的区间：计数取其占比之差，否则取数字本身之差；两次运行按相互独立处理。',
      },
    }),
    high: number(heads.high, 'number', ({ interval }) => interval?.high, { formatOf: formatOfEstimate }),
  }),
});

/** A kind of figure by its name, which a record of another version may not have. */
function formatNamed(name: string | undefined): FormatName | undefined {
  return Object.keys(formats).find((format): format is FormatName => format === name);
}

/** A count is judged by its share. */
function formatOfEstimate({ after }: FigureChange): FormatName | undefined {
  return after?.format === 'count' ? 'rate' : formatNamed(after?.format);
}

/** Who changed class, and by what. */
export const movesTable = defineTable({
  key: 'moves',
  excelName: 'PayoffMoves',
  mostRows: mostMoved,
  rows: movesOf,
  columns: ({ text }) => ({
    name: text({ en: 'Name', 'zh-CN': '名称' }, 'name'),
    member: text({ en: 'Kind', 'zh-CN': '对象' }, ({ words }) => words.member),
    before: text(heads.before, ({ words, from }) => words.classes[from]),
    now: text(heads.now, ({ words, to }) => words.classes[to]),
    causes: text({ en: 'Moved by', 'zh-CN': '变化原因' }, ({ causes }, { prose }) =>
      prose.join(causes.map((cause) => prose.say(causeWords[cause]))),
    ),
  }),
});

/** The way of each member through the last runs, for those who did not stay. */
export const pathsTable = defineTable({
  key: 'paths',
  excelName: 'PayoffPaths',
  mostRows: mostMoved,
  rows: pathsOf,
  columns: ({ text }) => ({
    name: text({ en: 'Name', 'zh-CN': '名称' }, 'name'),
    member: text({ en: 'Kind', 'zh-CN': '对象' }, ({ words }) => words.member),
    trend: text(
      { en: 'Last change', 'zh-CN': '最近变化' },
      ({ classes, words: { inside } }) => arrowOf(classes.at(-2), classes.at(-1), inside),
      {
        alignment: 'center',
        meaning: {
          en: '↗ into and ↘ out of the class that the analysis looks for, ↔ between others, blank where the last two runs agree.',
          'zh-CN': '↗ 进入、↘ 离开所关注的分类，↔ 在其他分类之间，最近两次相同则为空。',
        },
      },
    ),
    path: text(
      { en: 'From run to run, oldest first', 'zh-CN': '历次运行，最早的在前' },
      ({ classes, words }, { prose }) =>
        classes.map((code) => prose.say(words.classes[code ?? NaN] ?? absent)).join(' → '),
    ),
  }),
});

const absent: Words = { en: '–', 'zh-CN': '–' };

function arrowOf(before: number | undefined, now: number | undefined, inside: number): string {
  if (before === undefined || now === undefined || before === now) return '';
  return now === inside ? '↗' : before === inside ? '↘' : '↔';
}

/** Who is in one of the two runs only. */
export const presenceTable = defineTable({
  key: 'presence',
  excelName: 'PayoffNewAndGone',
  mostRows: mostMoved,
  rows: presenceOf,
  columns: ({ text }) => ({
    name: text({ en: 'Name', 'zh-CN': '名称' }, 'name'),
    member: text({ en: 'Kind', 'zh-CN': '对象' }, ({ words }) => words.member),
    change: text({ en: 'Change', 'zh-CN': '变化' }, ({ isNew }): Words =>
      isNew ? { en: 'new', 'zh-CN': '新增' } : { en: 'gone', 'zh-CN': '消失' },
    ),
    class: text({ en: 'Class', 'zh-CN': '分类' }, (row) => row.words.classes[row.class]),
    perhaps: text({ en: 'Perhaps the same as', 'zh-CN': '可能与之相同' }, 'perhaps'),
  }),
});

/** The lists of things to do, side by side. */
export const listChangesTable = defineTable({
  key: 'listChanges',
  excelName: 'PayoffListChanges',
  rows: ({ history }: HistoryContext) => history?.changes?.lists ?? [],
  columns: (kinds) => ({
    list: kinds.text({ en: 'List', 'zh-CN': '名单' }, 'name'),
    before: kinds.number(heads.before, 'count', 'before'),
    now: kinds.number(heads.now, 'count', 'after'),
    joined: kinds.number({ en: 'Joined', 'zh-CN': '新列入' }, 'count', ({ joined }) => joined.length),
    left: kinds.number({ en: 'Left', 'zh-CN': '移出' }, 'count', ({ left }) => left.length),
    whoJoined: namesOf(kinds, { en: 'Who joined', 'zh-CN': '新列入者' }, ({ joined }) => joined),
    whoLeft: namesOf(kinds, { en: 'Who left', 'zh-CN': '移出者' }, ({ left }) => left),
  }),
});

function namesOf(
  { text }: ColumnKinds<HistoryContext, ListChange>,
  name: Words,
  names: (change: ListChange) => readonly string[],
): Column<HistoryContext, ListChange> {
  return text(
    name,
    (change, { prose }) => {
      const all = names(change);
      const shown = prose.list(all.slice(0, mostNamed));
      return all.length <= mostNamed ? shown : `${shown}${prose.grammar.andOthers}`;
    },
    { wrap: true },
  );
}

interface WarningRow extends RunWarning {
  readonly isNew: boolean;
}

/** Cautions of the report and of the data check that only one of the runs has. */
export const warningChangesTable = defineTable({
  key: 'warningChanges',
  excelName: 'PayoffWarningChanges',
  rows: ({ history }: HistoryContext): readonly WarningRow[] => [
    ...(history?.changes?.newWarnings ?? []).map((warning) => ({ ...warning, isNew: true })),
    ...(history?.changes?.endedWarnings ?? []).map((warning) => ({ ...warning, isNew: false })),
  ],
  columns: ({ text }) => ({
    change: text({ en: 'Change', 'zh-CN': '变化' }, ({ isNew }): Words =>
      isNew ? { en: 'new', 'zh-CN': '新增' } : { en: 'no longer', 'zh-CN': '不再出现' },
    ),
    warning: text({ en: 'Caution', 'zh-CN': '提示' }, ({ text: said }) => said, { wrap: true }),
  }),
});
