import type { Notice } from '../../engine/problem';
import { formats } from '../figures/formats';
import { columnLetters } from '../layout/columnLetters';
import type { Part, RowCell } from '../sheet/Part';
import type { Sheet } from '../sheet/Sheet';
import { gap, heading, line, title } from '../sheet/texts';
import type { Words } from '../text/Words';
import { columnsTable } from './columnsTable';
import type { DataCheckContext } from './DataCheckContext';
import { excludedTable, mostRowsListed } from './excludedTable';
import { noticeParts } from './noticeParts';

const widths = [24, 11, 22, 12, 14, 34, 40, 10, 10, 12, 44];
/** Findings are sentences: they run over these columns of the sheet. */
const findingWidths = widths.slice(2, 8);
const figureHeight = 30;
const comparisonHeight = 32;

/**
 * The sheet that says how the user's table was read: rows read, used and left out, findings by severity with their
 * cells, what every column was taken for and why, and every row that is not used, each with a jump to its cell.
 */
export const dataCheckSheet: Sheet<DataCheckContext> = {
  role: 'dataCheck',
  isEssential: true,
  name: { en: 'Data check', 'zh-CN': '数据体检' },
  rowsAbove: 1,
  widths,
  tables: [columnsTable, excludedTable],
  parts(context) {
    const { check, prose } = context;
    const { say } = prose;
    return [
      title(
        say(
          {
            en: 'Data check: {used:count} of {read:count} {read:row|rows} used',
            'zh-CN': '数据体检：{read:count} 行中使用 {used:count} 行',
          },
          { used: check.rowsUsed, read: check.rowsRead },
        ),
      ),
      line(scopeText(context), 'scope'),
      gap(),
      ...countParts(context),
      gap(),
      heading(say({ en: 'What was found', 'zh-CN': '发现的情况' })),
      ...(check.notices.length === 0
        ? [line(say({ en: 'Nothing to remark.', 'zh-CN': '没有需要说明的情况。' }), 'note')]
        : noticeParts(context, findingWidths)),
      gap(),
      heading(say({ en: 'Columns', 'zh-CN': '各列情况' })),
      { kind: 'table', table: columnsTable },
      heading(say({ en: 'Rows not used', 'zh-CN': '未使用的行' })),
      ...excludedNotes(context),
      { kind: 'table', table: excludedTable },
    ];
  },
};

function scopeText({ check: { origin, region }, prose }: DataCheckContext): string {
  const sheetColumn = origin.firstColumn - 1;
  return prose.say(
    {
      en: '"{sheet}", columns {firstColumn} to {lastColumn}, rows {firstRow:count} to {lastRow:count}',
      'zh-CN': '“{sheet}”，{firstColumn} 列至 {lastColumn} 列，第 {firstRow:count} 行至第 {lastRow:count} 行',
    },
    {
      sheet: origin.sheet,
      firstColumn: columnLetters(sheetColumn + region.firstColumn),
      lastColumn: columnLetters(sheetColumn + region.endColumn - 1),
      firstRow: origin.firstRow + (region.headerRows[0] ?? 0),
      lastRow: origin.firstRow + region.endRow - 1,
    },
  );
}

/** How many rows and findings, side by side, each over what it means. */
function countParts({ check, prose }: DataCheckContext): Part<DataCheckContext>[] {
  const share = (rows: number) =>
    check.rowsRead === 0
      ? ''
      : prose.say(
          { en: '{share:rate} of the rows read', 'zh-CN': '占读取行数的 {share:rate}' },
          { share: rows / check.rowsRead },
        );
  const found = (severity: Notice['severity']) =>
    check.notices.filter((notice) => notice.severity === severity).length;
  const counts: readonly { name: Words; count: number; meaning: string }[] = [
    { name: { en: 'Rows read', 'zh-CN': '读取行数' }, count: check.rowsRead, meaning: '' },
    { name: { en: 'Rows used', 'zh-CN': '使用行数' }, count: check.rowsUsed, meaning: share(check.rowsUsed) },
    {
      name: { en: 'Rows not used', 'zh-CN': '未使用行数' },
      count: check.excluded.length,
      meaning: share(check.excluded.length),
    },
    {
      name: { en: 'Errors', 'zh-CN': '错误' },
      count: found('error'),
      meaning: prose.say({ en: 'stop the analysis', 'zh-CN': '分析无法进行' }),
    },
    {
      name: { en: 'Questions', 'zh-CN': '待确认' },
      count: found('question'),
      meaning: prose.say({ en: 'to be answered by you', 'zh-CN': '需要您回答' }),
    },
    {
      name: { en: 'Cautions', 'zh-CN': '提示' },
      count: found('warning'),
      meaning: prose.say({ en: 'figures stand, with care', 'zh-CN': '结果可用，请留意' }),
    },
  ];
  const row = (cell: (one: (typeof counts)[number]) => Omit<RowCell, 'offset'>, height?: number) => ({
    kind: 'row' as const,
    cells: counts.map((one, offset) => ({ offset, ...cell(one) })),
    height,
  });
  return [
    row(({ name }) => ({ value: prose.say(name), style: 'figureLabel' })),
    row(
      ({ count }) => ({ value: count, style: 'figureValue', numberFormat: formats.count, alignment: 'left' }),
      figureHeight,
    ),
    row(({ meaning }) => ({ value: meaning, style: 'figureComparison', wrap: true }), comparisonHeight),
  ];
}

function excludedNotes({ check, prose }: DataCheckContext): Part<DataCheckContext>[] {
  const all = check.excluded.length;
  const first = prose.say({
    en: 'Each row of the table that the analysis does not use, with the cell that is the cause.',
    'zh-CN': '分析没有使用的每一行，以及造成原因的单元格。',
  });
  if (all <= mostRowsListed) return [line(first, 'note')];
  const cut = prose.say(
    {
      en: 'The first {shown:count} of {all:count} rows; the counts above cover all of them.',
      'zh-CN': '仅列出 {all:count} 行中的前 {shown:count} 行，上方的行数为全部。',
    },
    { shown: mostRowsListed, all },
  );
  return [line(first, 'note'), line(cut, 'note')];
}
