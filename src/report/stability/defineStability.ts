import { stayNames } from '../../engine/score/choices/stayBands';
import { defineChart } from '../charts/defineChart';
import type { Figure } from '../figures/Figure';
import { formats } from '../figures/formats';
import { palette } from '../palette';
import type { TableContext } from '../table/Column';
import { defineTable, type EmptyText } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { Target } from '../sheet/Target';
import type { Vocabulary, Words } from '../text/Words';
import { stayColumns, stayWords } from './stabilityWords';

/** A class with its members by how often they keep it. */
export interface ClassRow {
  /** Stable: sentences find the row by it. */
  readonly key: string;
  readonly name: string;
  readonly members: number;
  /** In the order of `stayNames`. */
  readonly counts: readonly [number, number, number];
  readonly draws: number;
}

/** One choice made otherwise. */
export interface ChoiceRow {
  readonly key: string;
  /** 1 for the one that moves most. */
  readonly order: number;
  /** Whose classes; blank where there is one population. */
  readonly of: string;
  readonly text: string;
  readonly changed: number;
  readonly share: number;
  readonly entered: number;
  readonly left: number;
  readonly who: string;
}

/** A member that is borderline. */
export interface BorderlineRow {
  readonly of: string;
  readonly name: string;
  readonly className: string;
  readonly stays: number;
  readonly target: Target;
}

/** What an analysis says for its stability page. */
export interface StabilityDeclaration<Context extends TableContext> {
  /** Beginning of the names of its tables in the workbook. */
  readonly excelName: string;
  readonly classes: (context: Context) => readonly ClassRow[];
  readonly choices: (context: Context) => readonly ChoiceRow[];
  readonly borderline: (context: Context) => readonly BorderlineRow[];
  /** Whether there is more than one population. */
  readonly hasKinds: boolean;
  readonly emptyText: EmptyText<Context>;
  readonly words: Readonly<Record<'class' | 'members' | 'entered' | 'left', Words>>;
  /** Of the chart: what it shows, with its numbers. */
  readonly finding: (context: Context, borderlineOf: (key: string) => Figure | undefined) => string;
}

/** So many borderline members stand on the page; the lists mark all of them. */
const mostBorderline = 10;
/** So many choices of each population stand on the page; the JSON has all of them. */
export const mostChoices = 10;

const heads = {
  draws: { en: 'Draws', 'zh-CN': '抽取次数' },
  of: { en: 'Kind', 'zh-CN': '对象' },
  order: { en: 'No.', 'zh-CN': '序号' },
  choice: { en: 'One choice made otherwise', 'zh-CN': '单独改变的一项选择' },
  share: { en: 'Share of all', 'zh-CN': '占全部' },
  who: { en: 'Who', 'zh-CN': '涉及对象' },
  name: { en: 'Name', 'zh-CN': '名称' },
  changed: { en: 'Change', 'zh-CN': '改变数' },
  noBorderline: { en: 'Nobody is borderline.', 'zh-CN': '没有临界者。' },
  noChoice: { en: 'There is no choice that could be another.', 'zh-CN': '没有可以改变的选择。' },
  description: {
    en: 'Stacked bars by class: share of its members that keep it always, mostly, or are borderline when all choices are drawn anew.',
    'zh-CN': '堆积条形图：各类成员在重新抽取全部选择时始终保持、多数保持与临界的占比。',
  },
  axis: { en: 'Share of the class', 'zh-CN': '占该类的比例' },
} as const satisfies Vocabulary;

const shareWords = {
  always: { en: 'Always, share', 'zh-CN': '始终占比' },
  mostly: { en: 'Mostly, share', 'zh-CN': '多数占比' },
  borderline: { en: 'Borderline, share', 'zh-CN': '临界占比' },
} as const satisfies Vocabulary;

/** The three tables of a stability page and its chart. */
export function defineStability<Context extends TableContext>(declaration: StabilityDeclaration<Context>) {
  const { excelName, emptyText, hasKinds, words } = declaration;
  const [always, mostly, borderline] = stayNames;
  const countOf = (place: 0 | 1 | 2) => (row: ClassRow) => row.counts[place];
  const shareOf = (place: 0 | 1 | 2) => (row: ClassRow) =>
    row.members === 0 ? undefined : row.counts[place] / row.members;
  const kinds = { when: () => hasKinds };

  const classes = defineTable({
    key: 'stability',
    excelName: `${excelName}Stability`,
    emptyText,
    rows: declaration.classes,
    columns: ({ text, number }) => ({
      name: text(words.class, 'name'),
      members: number(words.members, 'count', 'members'),
      always: number(stayWords[always], 'count', countOf(0)),
      mostly: number(stayWords[mostly], 'count', countOf(1)),
      borderline: number(stayWords[borderline], 'count', countOf(2)),
      alwaysShare: number(shareWords[always], 'rate', shareOf(0)),
      mostlyShare: number(shareWords[mostly], 'rate', shareOf(1)),
      borderlineShare: number(shareWords[borderline], 'rate', shareOf(2)),
      draws: number(heads.draws, 'count', 'draws'),
    }),
  });
  const choices = defineTable({
    key: 'choices',
    excelName: `${excelName}Choices`,
    emptyText: heads.noChoice,
    rows: declaration.choices,
    columns: ({ text, number }) => ({
      choice: text(heads.choice, 'text'),
      order: number(heads.order, 'count', 'order'),
      of: text(heads.of, 'of', kinds),
      changed: number(heads.changed, 'count', 'changed'),
      share: number(heads.share, 'rate', 'share'),
      entered: number(words.entered, 'count', 'entered'),
      left: number(words.left, 'count', 'left'),
      who: text(heads.who, 'who'),
    }),
  });
  const members = defineTable({
    key: 'borderline',
    excelName: `${excelName}Borderline`,
    emptyText: heads.noBorderline,
    mostRows: mostBorderline,
    rows: declaration.borderline,
    columns: ({ text, number }) => ({
      name: text(heads.name, 'name', { link: ({ target }) => target }),
      of: text(heads.of, 'of', kinds),
      className: text(words.class, 'className'),
      stays: number(stayColumns.stays, 'rate', 'stays'),
    }),
  });
  const chart = defineChart(classes, {
    name: 'stability',
    chart: 'barStacked',
    title: (context, tables: Tables<Context>) =>
      declaration.finding(context, (key) =>
        tables.figureAt(classes.cellOf((row) => row.key === key, 'borderline')),
      ),
    description: ({ prose }) => prose.say(heads.description),
    categories: 'name',
    series: [
      { column: 'alwaysShare', color: palette.good },
      { column: 'mostlyShare', color: palette.amount },
      { column: 'borderlineShare', color: palette.attention },
    ],
    categoryAxis: { reversed: true },
    valueAxis: { title: heads.axis, numberFormat: formats.rate0, minimum: 0, maximum: 1 },
    legend: 'bottom',
  });
  return { classes, choices, members, chart };
}
