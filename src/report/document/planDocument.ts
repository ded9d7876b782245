import { isDrawn } from '../charts/planChart';
import type { Chapter, Passage, ReportMap } from '../chapters/Chapter';
import { takeExcerpt, type TakenExcerpt } from '../chapters/takeExcerpt';
import { formats } from '../figures/formats';
import type { TableContext } from '../table/Column';
import type { BuiltColumn } from '../table/buildTable';
import type { Tables } from '../table/Tables';
import type { Words } from '../text/Words';
import type { DocumentBlock, DocumentCell, DocumentPlan, DocumentTable } from './DocumentPlan';
import { drawnChartOf } from './drawnChartOf';

const contents: Words = { en: 'Contents', 'zh-CN': '目录' };

/** Makes a document of the chapters of a report: what its sheet says, without the jumps. */
export function planDocument<Context extends TableContext>(
  about: Pick<DocumentPlan, 'title' | 'scope' | 'made'>,
  chapters: readonly Chapter<Context>[],
  context: Context,
  tables: Tables<Context>,
): DocumentPlan {
  const { prose } = context;
  return {
    ...about,
    locale: prose.locale,
    contents: prose.say(contents),
    chapters: chapters.map(({ heading, passages }) => ({
      heading,
      blocks: passages.flatMap((passage) => passageBlocks(passage, context, tables)),
    })),
  };
}

function passageBlocks<Context extends TableContext>(
  { heading, sentences, remarks = [], charts = [], maps = [], excerpts = [] }: Passage<Context>,
  context: Context,
  tables: Tables<Context>,
): DocumentBlock[] {
  const drawn = charts.filter((chart) => isDrawn(chart, context, tables));
  return [
    ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...sentences.map(({ text }) => ({ kind: 'paragraph' as const, text })),
    ...remarks.map((text) => ({ kind: 'remark' as const, text })),
    ...drawn.map((chart) => ({
      kind: 'chart' as const,
      chart: drawnChartOf(chart, context, tables),
      description: chart.description(context, tables),
    })),
    ...maps.map(mapTable),
    ...excerpts.flatMap((excerpt) => {
      const taken = takeExcerpt(excerpt, tables);
      return taken === undefined ? [] : [excerptTable(taken)];
    }),
  ];
}

function excerptTable({ title, columns, rows }: TakenExcerpt): DocumentTable {
  return {
    kind: 'table',
    title,
    columns: columns.map(({ header, alignment, numberFormat }) => ({
      header,
      alignment: alignment ?? (numberFormat === undefined ? 'left' : 'right'),
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  };
}

function cellOf({ values, numberFormat, exceptions }: BuiltColumn, row: number): DocumentCell {
  const value = values[row] ?? null;
  const own = exceptions.get(row)?.format;
  return {
    value: Number.isNaN(value) ? null : value,
    numberFormat: own === undefined ? numberFormat : formats[own],
  };
}

function mapTable({ title, map }: ReportMap): DocumentTable {
  const { corner, rowLabels, columnLabels, values, totals, numberFormat, isSmall, colors } = map;
  const colored = values.flatMap((row, index) =>
    row.filter((value, column): value is number => value !== null && isSmall?.[index]?.[column] !== true),
  );
  const [low, high] = [Math.min(...colored), Math.max(...colored)];
  const cell = (value: number | null, isColored: boolean) => ({
    value,
    numberFormat,
    ...(value === null || !isColored || !(high > low)
      ? {}
      : { fill: colorAt((value - low) / (high - low), colors) }),
  });
  const plain = (value: number | null) => cell(value, false);
  return {
    kind: 'table',
    title,
    columns: [
      { header: corner, alignment: 'left' },
      ...columnLabels.map((header) => ({ header, alignment: 'center' as const })),
      ...(totals === undefined ? [] : [{ header: totals.label, alignment: 'center' as const }]),
    ],
    rows: [
      ...rowLabels.map((label, row) => [
        { value: label },
        ...(values[row] ?? []).map((value, column) => cell(value, isSmall?.[row]?.[column] !== true)),
        ...(totals === undefined ? [] : [plain(totals.ofRows[row] ?? null)]),
      ]),
      ...(totals === undefined
        ? []
        : [[{ value: totals.label }, ...totals.ofColumns.map(plain), plain(totals.all)]]),
    ],
  };
}

/** The color of a share of the way from the lowest to the highest value, over the middle one where there is one. */
function colorAt(share: number, { low, middle, high }: ReportMap['map']['colors']): string {
  if (middle === undefined) return mix(low, high, share);
  return share < 0.5 ? mix(low, middle, 2 * share) : mix(middle, high, 2 * share - 1);
}

function mix(from: string, to: string, share: number): string {
  const channel = (color: string, place: number) => parseInt(color.slice(1 + 2 * place, 3 + 2 * place), 16);
  const mixed = [0, 1, 2].map((place) =>
    Math.round(channel(from, place) + share * (channel(to, place) - channel(from, place)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
