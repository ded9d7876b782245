import type { TableContext } from '../table/Column';
import type { AnyTable } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import type { RowPart } from '../sheet/Part';
import { backToSummary } from '../sheet/listSheet';
import { gap, heading, line, title } from '../sheet/texts';
import type { Part } from '../sheet/Part';
import type { Words } from '../text/Words';
import { figureDiffers } from './figuresProof';

const words = {
  purpose: {
    en: 'Plain Excel formulas compute the figures again from the cells of the table. No add-in is needed to read them, or to change a weight and see who moves.',
    'zh-CN':
      '此处用普通 Excel 公式由原表单元格重新计算各项数字。无需加载项即可查看；修改权重即可看到哪些对象变动。',
  },
  rows: {
    en: 'Of {read:count} rows {excluded:count} were left out and have no formulas.',
    'zh-CN': '原表共 {read:count} 行，其中 {excluded:count} 行未使用，没有公式。',
  },
  sorting: {
    en: 'Formulas follow their cells where columns and rows are inserted or sheets renamed. After the table is sorted or rows are added, run again.',
    'zh-CN': '插入行列或重命名工作表后，公式会自动跟随。对原表排序或增加行之后，请重新运行。',
  },
  differ: { en: 'Values that differ from those of Payoff', 'zh-CN': '与投效分析结果不同的数值' },
  differNote: {
    en: '0 until a cell of the table, a weight or a setting is changed. What differs is marked with 1 in the last columns.',
    'zh-CN': '修改原表单元格、权重或设置之前为 0。不同之处在末列标为 1。',
  },
  readings: { en: 'Texts and what they were read as', 'zh-CN': '文字及其读作的值' },
} as const satisfies Record<string, Words>;

/** How many rows were read, and how many of them were left out. */
export interface ProvedRows {
  readonly excluded: number;
  readonly read: number;
}

/** What stands above the tables of a proof: what it is, which rows have no formulas, and how many values differ. */
export function proofOpening<Context extends TableContext>(
  { prose }: Context,
  name: Words,
  rows: ProvedRows,
  differs: readonly string[],
  remarks: readonly string[],
): readonly Part<Context>[] {
  const { say } = prose;
  const sum = [...differs, figureDiffers].map((range) => `SUM(${range})`).join('+');
  return [
    title(say(name)),
    line(say(words.purpose), 'scope'),
    line(say(words.rows, { ...rows }), 'scope'),
    line(say(words.sorting), 'scope'),
    ...remarks.map((remark) => line(remark, 'scope')),
    backToSummary(prose),
    gap(),
    line(say(words.differ), 'figureLabel'),
    count(`=${sum}`),
    line(say(words.differNote), 'figureComparison'),
    gap(),
  ];
}

/** The texts of the table that formulas look up, where there are any. */
export function readingParts<Context extends TableContext>(
  table: AnyTable<Context>,
  { prose }: Context,
  tables: Tables<Context>,
): readonly Part<Context>[] {
  if (tables.get(table.key).rows.length === 0) return [];
  return [heading(prose.say(words.readings)), { kind: 'table', table }];
}

function count(formula: string): RowPart {
  const cell = { offset: 0, value: { formula }, style: 'figureValue', numberFormat: '#,##0' } as const;
  return { kind: 'row', cells: [{ ...cell, alignment: 'left' }] };
}
