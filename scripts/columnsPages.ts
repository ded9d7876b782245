import { analyses } from '../src/analyses';
import { formats } from '../src/report/figures/formats';
import type { Sheet } from '../src/report/sheet/Sheet';
import type { Column } from '../src/report/table/Column';
import type { AnyTable } from '../src/report/table/defineTable';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import { markdownTable } from './markdownTable';

const texts = {
  title: { en: 'Sheets and columns', 'zh-CN': '工作表与列' },
  introduction: {
    en: 'What a report writes: the tables of each sheet, each under its name in the workbook, and their columns from left to right. A sheet, table or column that the data cannot fill is left out. The key is the name of the column in links and charts; a number in the header, such as {line}, is that of the run. Numbers are written with the Excel number format beside them, texts have none. How a figure is computed stands in [methods.md](methods.md).',
    'zh-CN':
      '报告写出的内容：各工作表中的表格（以工作簿中的表名列出）及其从左到右的列。数据不足以填写的工作表、表格或列不会出现。键是链接和图表中对该列的称呼；表头中的 {line} 等是运行时的数字。数字列旁注明其 Excel 数字格式，文本列没有格式。各数字的算法见 [methods.zh-CN.md](methods.zh-CN.md)。',
  },
  column: { en: 'column', 'zh-CN': '列' },
  key: { en: 'key', 'zh-CN': '键' },
  format: { en: 'format', 'zh-CN': '格式' },
  meaning: { en: 'what it is', 'zh-CN': '说明' },
  text: { en: 'text', 'zh-CN': '文本' },
  everyReport: { en: 'Every report', 'zh-CN': '每份报告' },
};

/** The reference of sheets and columns as Markdown, made from the declarations of the tables: file to text. */
export async function columnsPages(): Promise<Readonly<Record<string, string>>> {
  const listed = await Promise.all(
    analyses.map(async ({ title, sheets }) => ({ title, sheets: await sheets() })),
  );
  const [first, ...others] = listed;
  const shared = first?.sheets.filter((sheet) => others.every(({ sheets }) => sheets.includes(sheet))) ?? [];
  const chapters = [
    ...listed.map(({ title, sheets }) => ({
      title,
      sheets: sheets.filter((sheet) => !shared.includes(sheet)),
    })),
    { title: texts.everyReport, sheets: shared },
  ];
  const page = (prose: Prose): string =>
    [
      `# ${prose.say(texts.title)}`,
      introductionIn(prose),
      ...chapters.flatMap(({ title, sheets }) => [
        `## ${prose.say(title)}`,
        ...sheets.flatMap((sheet) => sheetLines(sheet, prose)),
      ]),
    ].join('\n\n') + '\n';
  return { 'docs/columns.md': page(proseIn('en')), 'docs/columns.zh-CN.md': page(proseIn('zh-CN')) };
}

/** Not said, because its braces are no places to fill. */
function introductionIn({ locale }: Prose): string {
  return texts.introduction[locale];
}

/** A sheet without a table is prose and charts. */
function sheetLines({ name, tables }: Sheet<never>, prose: Prose): readonly string[] {
  if (tables.length === 0) return [];
  return [
    `### ${name[prose.locale]}`,
    ...tables.flatMap((table) => [`\`${table.excelName}\``, tableOf(table, prose)]),
  ];
}

function tableOf({ columns }: AnyTable<never>, prose: Prose): string {
  const declared = Object.entries<Column<never, never>>(columns);
  const hasMeanings = declared.some(([, { meaning }]) => meaning !== undefined);
  const head = [texts.column, texts.key, texts.format, ...(hasMeanings ? [texts.meaning] : [])];
  const rows = declared.map(([key, { name, format, meaning }]) => [
    name[prose.locale],
    `\`${key}\``,
    formatOf(format, prose),
    ...(hasMeanings ? [meaning?.[prose.locale] ?? ''] : []),
  ]);
  return markdownTable(
    head.map((words) => prose.say(words)),
    rows,
  );
}

function formatOf(format: Column<never, never>['format'], prose: Prose): string {
  if (format === undefined) return prose.say(texts.text);
  return `\`${typeof format === 'string' ? formats[format] : format.code}\``;
}
