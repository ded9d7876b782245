import { isDrawn } from '../charts/planChart';
import { formats } from '../figures/formats';
import { rowHeightFor } from '../layout/rowHeightFor';
import { textWidth } from '../layout/textWidth';
import { pageColumns, pageWidths } from '../sheet/page';
import type { Part, RowCell, RowPart } from '../sheet/Part';
import { gap, heading, note, paragraph } from '../sheet/texts';
import type { TableContext } from '../table/Column';
import type { BuiltColumn } from '../table/buildTable';
import type { Tables } from '../table/Tables';
import type { Chapter, Passage } from './Chapter';
import { takeExcerpt, type TakenExcerpt } from './takeExcerpt';

/** A text runs over these columns of the page, its jump over the next, and charts stand beside both. */
const textColumns = 6;
const jumpColumns = 2;
const chartColumns = pageColumns - textColumns - jumpColumns;
const chartHeight = 220;

/** The chapters of a report as parts of a sheet: each sentence with its jump, its charts beside it, lists below. */
export function chapterParts<Context extends TableContext>(
  chapters: readonly Chapter<Context>[],
  context: Context,
  tables: Tables<Context>,
): Part<Context>[] {
  return chapters.flatMap((chapter) => [
    heading(chapter.heading),
    ...chapter.passages.flatMap((passage) => passageParts(passage, context, tables)),
  ]);
}

function passageParts<Context extends TableContext>(
  passage: Passage<Context>,
  context: Context,
  tables: Tables<Context>,
): Part<Context>[] {
  const charts = (passage.charts ?? []).filter((chart) => isDrawn(chart, context, tables));
  const isAlone = charts.length === 0;
  const rows: RowPart[] = [
    ...(passage.heading === undefined ? [] : [subheading(passage.heading)]),
    ...passage.sentences.map((sentence) => sentenceRow(sentence, isAlone)),
    ...(passage.remarks ?? []).map((text) => note(text, textWidths(isAlone))),
  ];
  const maps = (passage.maps ?? []).flatMap(({ title, map }): Part<Context>[] => [
    subheading(title),
    { kind: 'heatMap', map },
  ]);
  const excerpts = (passage.excerpts ?? []).flatMap((excerpt) => {
    const taken = takeExcerpt(excerpt, tables);
    return taken === undefined ? [] : excerptParts(taken);
  });
  const top: Part<Context>[] = isAlone
    ? rows
    : [
        {
          kind: 'beside',
          rows,
          charts,
          offset: textColumns + jumpColumns,
          columns: chartColumns,
          chartHeight,
        },
      ];
  return [...top, ...maps, ...excerpts, gap()];
}

function subheading(text: string): RowPart {
  return { kind: 'row', cells: [{ offset: 0, value: text, style: 'rowHeader' }] };
}

function textWidths(isAlone: boolean): readonly number[] {
  return pageWidths.slice(0, isAlone ? pageColumns - jumpColumns : textColumns);
}

function sentenceRow({ text, target, jump }: Passage<never>['sentences'][number], isAlone: boolean): RowPart {
  const widths = textWidths(isAlone);
  const beside: RowCell[] =
    target === undefined
      ? []
      : [
          {
            offset: widths.length,
            across: jumpColumns,
            value: jump ?? ((places) => places.sheetName(target) ?? ''),
            style: 'link',
            wrap: true,
            target,
          },
        ];
  return paragraph(text, 'body', widths, beside);
}

/** Header and rows in the columns of the page, each as wide as it needs. */
function excerptParts({ title, columns, rows }: TakenExcerpt): RowPart[] {
  const spans = spansOf(columns, rows);
  const offsets = spans.map((_span, index) => spans.slice(0, index).reduce((sum, span) => sum + span, 0));
  const row = (
    cellOf: (column: BuiltColumn) => Omit<RowCell, 'offset'>,
    heights: readonly string[],
  ): RowPart => ({
    kind: 'row',
    cells: columns.map((column, index) => ({
      offset: offsets[index]!,
      across: spans[index]!,
      alignment: alignmentOf(column),
      wrap: true,
      ...cellOf(column),
    })),
    height: Math.max(...heights.map((text, index) => rowHeightFor(text, widthOf(spans[index]!)))),
  });
  return [
    note(title, pageWidths),
    row(
      ({ header }) => ({ value: header, style: 'columnHeader' }),
      columns.map(({ header }) => header),
    ),
    ...rows.map((place) =>
      row(
        (column) => cellAt(column, place),
        columns.map(({ values }) => (typeof values[place] === 'string' ? String(values[place]) : '')),
      ),
    ),
  ];
}

function cellAt(column: BuiltColumn, place: number): Omit<RowCell, 'offset'> {
  const value = column.values[place] ?? null;
  const own = column.exceptions.get(place)?.format;
  const numberFormat = own === undefined ? column.numberFormat : formats[own];
  return {
    value: typeof value === 'number' && Number.isNaN(value) ? null : value,
    style: 'number',
    ...(numberFormat === undefined ? {} : { numberFormat }),
    target: column.targets.get(place),
  };
}

function alignmentOf({ alignment, numberFormat }: BuiltColumn): NonNullable<RowCell['alignment']> {
  return alignment ?? (numberFormat === undefined ? 'left' : 'right');
}

function widthOf(span: number): number {
  return pageWidths.slice(0, span).reduce((sum, width) => sum + width, 0);
}

/** How many columns of the page each column of an excerpt takes: one a number, the others shared by the length of the texts. */
function spansOf(columns: readonly BuiltColumn[], rows: readonly number[]): number[] {
  const spans = columns.map(() => 1);
  const lengths = columns.map(({ values, header }) =>
    Math.max(textWidth(header) / 2, ...rows.map((row) => textWidth(String(values[row] ?? '')))),
  );
  for (let left = pageColumns - columns.length; left > 0; left -= 1) {
    const isText = (index: number) => columns[index]!.numberFormat === undefined;
    const need = spans.map((span, index) => (isText(index) ? lengths[index]! / widthOf(span) : 0));
    const tightest = need.indexOf(Math.max(...need));
    if (need[tightest]! <= 1) break;
    spans[tightest]! += 1;
  }
  return spans;
}
