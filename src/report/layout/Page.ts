import type { Block, CellContent, CellsBlock, CellLink, ChartBlock, StyleName } from '../plan';
import { rowHeightFor } from './rowHeightFor';

/** A headline figure: what it is, how much, and what it is compared with. */
export interface Figure {
  readonly label: string;
  /** null where it is not defined. */
  readonly value: number | string | null;
  readonly numberFormat: string;
  readonly comparison: string;
  /** The cell that the figure comes from. */
  readonly link?: CellLink;
}
/** A sentence of the report, with the cell of its number. */
export interface Sentence {
  readonly text: string;
  readonly link?: CellLink;
  /** Text of the jump, usually the name of the sheet. */
  readonly linkText?: string;
}

/** The cells of a page: a narrow margin in column A, then equal columns. */
export const pageColumns = 6;
export const pageColumnCharacters = 22;
export const pageColumnWidths: readonly number[] = [
  2,
  ...Array.from({ length: pageColumns }, () => pageColumnCharacters),
];
const firstColumn = 1;
const chartRows = 17;
const chartsAbreast = 2;

/**
 * A page of prose, figures and charts, filled from the top: the summary sheet of a report is one.
 * Each method puts its blocks below what is there; `row` is the next free row.
 */
export class Page {
  readonly blocks: Block[] = [];
  row = 1;

  /** What was found, in one line, and below it what it was found in. */
  title(title: string, scope: readonly string[]): void {
    this.line([title], 'title', 26);
    for (const text of scope) this.line([text], 'scope');
    this.gap();
  }

  heading(text: string): void {
    this.line([text], 'heading', 22);
  }

  /** Up to six figures abreast: label, value, comparison. More begin a new line of figures. */
  figures(figures: readonly Figure[]): void {
    for (let first = 0; first < figures.length; first += pageColumns) {
      const line = figures.slice(first, first + pageColumns);
      const cells = (values: readonly CellContent[], style: StyleName): CellsBlock => ({
        kind: 'cells',
        row: this.row,
        column: firstColumn,
        values: [values],
        style,
        alignment: 'left',
      });
      this.blocks.push({
        ...cells(
          line.map(({ label }) => label),
          'figureLabel',
        ),
        links: line.flatMap(({ link }, column) => (link === undefined ? [] : [{ row: 0, column, to: link }])),
      });
      this.row += 1;
      this.blocks.push({
        ...cells(
          line.map(({ value }) => value),
          'figureValue',
        ),
        numberFormat: line.map(({ numberFormat }) => numberFormat),
        rowHeight: 30,
      });
      this.row += 1;
      const comparisons = line.map(({ comparison }) => comparison);
      // Written smaller than other text, so that more of it fits a line.
      const heights = comparisons.map((text) => rowHeightFor(text, pageColumnCharacters * 1.15));
      this.blocks.push({
        ...cells(comparisons, 'figureComparison'),
        wrap: true,
        rowHeight: Math.max(...heights),
      });
      this.row += 1;
      this.gap();
    }
  }

  /** Sentences over the width of the page; the last column jumps to the cell that the number comes from. */
  sentences(sentences: readonly Sentence[], style: StyleName = 'body'): void {
    const textColumns = pageColumns - 1;
    for (const { text, link, linkText } of sentences) {
      const rowHeight = this.paragraph(text, style, textColumns);
      if (link === undefined) continue;
      this.blocks.push({
        kind: 'cells',
        row: this.row - 1,
        column: firstColumn + textColumns,
        values: [[linkText ?? '→']],
        style: 'link',
        // As the text beside it: from the top, in a row of its height.
        wrap: true,
        rowHeight,
        links: [{ row: 0, column: 0, to: link }],
      });
    }
    this.gap();
  }

  /** A text over several columns, wrapped, in a row as high as it needs; gives that height. */
  paragraph(text: string, style: StyleName = 'body', columns = pageColumns): number {
    const rowHeight = rowHeightFor(text, columns * pageColumnCharacters);
    this.blocks.push({
      kind: 'cells',
      row: this.row,
      column: firstColumn,
      values: [[text, ...Array.from({ length: columns - 1 }, () => null)]],
      style,
      wrap: true,
      mergeRows: true,
      rowHeight,
    });
    this.row += 1;
    return rowHeight;
  }

  /** Charts two abreast, all of one size. */
  charts(charts: readonly Omit<ChartBlock, 'place' | 'kind'>[]): void {
    const columns = pageColumns / chartsAbreast;
    charts.forEach((chart, index) => {
      const side = index % chartsAbreast;
      this.blocks.push({
        kind: 'chart',
        ...chart,
        place: { row: this.row, column: firstColumn + side * columns, rows: chartRows - 1, columns },
      });
      if (side === chartsAbreast - 1 || index === charts.length - 1) this.row += chartRows;
    });
  }

  /** Jumps to other sheets, one a line, with what is there. */
  links(links: readonly { readonly text: string; readonly note: string; readonly to: CellLink }[]): void {
    for (const { text, note, to } of links) {
      this.blocks.push({
        kind: 'cells',
        row: this.row,
        column: firstColumn,
        values: [[text]],
        style: 'link',
        links: [{ row: 0, column: 0, to }],
      });
      this.blocks.push({
        kind: 'cells',
        row: this.row,
        column: firstColumn + 1,
        values: [[note]],
        style: 'note',
      });
      this.row += 1;
    }
    this.gap();
  }

  gap(): void {
    this.row += 1;
  }

  private line(values: readonly CellContent[], style: StyleName, rowHeight?: number): void {
    this.blocks.push({
      kind: 'cells',
      row: this.row,
      column: firstColumn,
      values: [values],
      style,
      rowHeight,
    });
    this.row += 1;
  }
}
