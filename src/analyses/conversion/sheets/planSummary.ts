import type { ChartTables } from '../../../report/layout/chartTables';
import { listHeaderRow } from '../../../report/layout/listSheet';
import { rowHeightFor } from '../../../report/layout/rowHeightFor';
import { palette } from '../../../report/palette';
import type { AreaOnSheet, Block, CellLink, CellsBlock, SheetPlan } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { chartTableNames } from '../charts/conversionChartTables';
import { planProductsChart, planTiersChart, planTopCustomersChart } from '../charts/planCharts';
import { planFunnelChart, type PlanChart } from '../charts/planFunnelCharts';
import { planHeadlines, type PlannedHeadline } from '../planHeadlines';
import { cautionText } from '../reasonText';
import type { ReportContext } from '../ReportContext';
import { scopeOf } from '../scopeOf';
import type { Sentence } from '../sentences/writeSentences';
import { sheetName } from '../sheetNames';
import { titleOf } from '../titleOf';
import { summaryTexts } from '../texts/summaryTexts';
import type { FiguresSheet } from './planFiguresSheet';

/** The grid of the sheet: a margin, then twelve columns; a headline takes two of them, a chart six. */
const firstColumn = 1;
const gridColumns = 12;
const columnWidth = 11;
const columnsPerHeadline = 2;
const columnsOfLink = 3;
const columnsOfText = gridColumns - columnsOfLink;
/** What a figure is compared with is written smaller, so that more of it fits a line. */
const smallLetters = 1.15;
const titleRow = 1;
const scopeRow = 2;
const headlineRow = 4;
const chartRow = 8;
const chartRows = 18;
/** The panel shows the first cautions; the sheet of cautions has them all. */
const mostCautions = 8;

/** The charts of the summary, each with the list that it is drawn from. */
const summaryCharts: readonly (readonly [string, PlanChart])[] = [
  [chartTableNames.customers, planTopCustomersChart],
  [chartTableNames.tiers, planTiersChart],
  [chartTableNames.products, planProductsChart],
  [chartTableNames.funnel, planFunnelChart],
];

/** What the summary is made of besides the result: lists for charts, sentences, and the sheets it leads to. */
export interface SummaryParts {
  readonly tables: ChartTables;
  readonly sentences: readonly Sentence[];
  readonly figures: FiguresSheet;
  readonly others: readonly SheetPlan[];
}

/** Cell of a headline's value on the summary sheet. */
export function headlineCell(index: number): { readonly row: number; readonly column: number } {
  return { row: headlineRow + 1, column: firstColumn + index * columnsPerHeadline };
}

/** The sheet that a reader meets first: the finding, the figures, the charts, the sentences, the cautions, where to read on. */
export function planSummary(context: ReportContext, parts: SummaryParts): SheetPlan {
  const { locale } = context;
  const texts = summaryTexts[locale];
  const charts = summaryCharts.map(([list, plan], index) =>
    plan(context, (column) => parts.tables.area(list, column), chartPlace(index)),
  );
  const blocks: Block[] = [
    line(titleRow, titleOf(context), 'title'),
    line(scopeRow, scopeOf(context), 'scope'),
    ...headlineBlocks(planHeadlines(context)),
    ...charts,
  ];
  let row = chartRow + Math.ceil(charts.length / 2) * (chartRows + 1);
  const section = (heading: string, rows: readonly SentenceRow[], style: CellsBlock['style']) => {
    if (rows.length === 0) return;
    blocks.push(line(row++, heading, 'heading'));
    for (const sentence of rows) blocks.push(...sentenceBlocks(row++, sentence, style));
    row++;
  };
  section(texts.sentencesHeading, summarySentences(parts), 'body');
  section(texts.cautionsHeading, summaryCautions(context), 'caution');
  blocks.push(...sheetLinks(context, parts.others, row));
  return {
    role: 'summary',
    name: sheetName('summary', locale),
    columnWidths: [2, ...new Array<number>(gridColumns).fill(columnWidth)],
    tabColor: palette.good,
    blocks,
  };
}

/** A sentence with the jump that stands beside it. */
interface SentenceRow {
  readonly text: string;
  readonly linkText: string;
  readonly link: CellLink | undefined;
}

function summarySentences({ sentences, figures }: SummaryParts): SentenceRow[] {
  return sentences
    .filter((sentence) => sentence.onSummary)
    .map((sentence) => {
      const source = figures.sourceOf(sentence);
      return { text: sentence.text, linkText: source?.text ?? '', link: source?.link };
    });
}

function summaryCautions({ result, locale }: ReportContext): SentenceRow[] {
  const { cautions } = result;
  const sheet = sheetName('cautions', locale);
  const row = (text: string, index: number) => ({ text, linkText: sheet, link: cautionLink(index) });
  const shown = cautions
    .slice(0, mostCautions)
    .map((caution, index) => row(cautionText(caution, locale), index));
  const count = cautions.length - shown.length;
  if (count === 0) return shown;
  const more = fillTemplate(locale, summaryTexts[locale].cautionsMore, { count, sheet });
  return [...shown, row(more, shown.length)];
}

/** The row of a caution on the sheet of cautions. */
export function cautionLink(index: number): CellLink {
  return { sheetRole: 'cautions', row: listHeaderRow + 1 + index, column: 1 };
}

function chartPlace(index: number): AreaOnSheet {
  return {
    row: chartRow + Math.floor(index / 2) * (chartRows + 1),
    column: firstColumn + (index % 2) * (gridColumns / 2),
    rows: chartRows,
    columns: gridColumns / 2,
  };
}

function line(row: number, text: string, style: CellsBlock['style']): CellsBlock {
  return { kind: 'cells', row, column: firstColumn, values: [[text]], style };
}

/** Figures side by side, each over what it is compared with. */
function headlineBlocks(headlines: readonly PlannedHeadline[]): Block[] {
  const width = columnsPerHeadline * columnWidth * smallLetters;
  const rowHeight = Math.max(...headlines.map(({ comparison }) => rowHeightFor(comparison, width)));
  return headlines.flatMap((headline, index) => {
    const { row, column } = headlineCell(index);
    const cell = (at: number, value: string | number, style: CellsBlock['style']): CellsBlock => ({
      kind: 'cells',
      row: at,
      column,
      values: [[value]],
      style,
      alignment: 'left',
    });
    const blanks = new Array<string>(columnsPerHeadline - 1).fill('');
    return [
      cell(row - 1, headline.label, 'figureLabel'),
      { ...cell(row, headline.value, 'figureValue'), numberFormat: headline.numberFormat },
      {
        ...cell(row + 1, headline.comparison, 'figureComparison'),
        values: [[headline.comparison, ...blanks]],
        wrap: true,
        mergeRows: true,
        rowHeight,
      },
    ];
  });
}

/** A sentence over most of the page's width, its jump at the right. */
function sentenceBlocks(row: number, sentence: SentenceRow, style: CellsBlock['style']): Block[] {
  const blanks = new Array<string>(columnsOfText - 1).fill('');
  const text: CellsBlock = {
    kind: 'cells',
    row,
    column: firstColumn,
    values: [[sentence.text, ...blanks]],
    style,
    wrap: true,
    mergeRows: true,
    rowHeight: rowHeightFor(sentence.text, columnsOfText * columnWidth),
  };
  if (sentence.link === undefined) return [text];
  return [
    text,
    {
      kind: 'cells',
      row,
      column: firstColumn + columnsOfText,
      values: [[sentence.linkText, ...new Array<string>(columnsOfLink - 1).fill('')]],
      style: 'link',
      wrap: true,
      mergeRows: true,
      links: [{ row: 0, column: 0, to: sentence.link }],
    },
  ];
}

/** Jumps to the other sheets of the report. */
function sheetLinks({ locale }: ReportContext, others: readonly SheetPlan[], row: number): Block[] {
  return [
    line(row, summaryTexts[locale].sheetsHeading, 'heading'),
    {
      kind: 'cells',
      row: row + 1,
      column: firstColumn,
      values: others.map(({ name }) => [name]),
      style: 'link',
      links: others.map(({ role }, index) => ({
        row: index,
        column: 0,
        to: { sheetRole: role, row: 0, column: 0 },
      })),
    },
  ];
}
