import type { Chart } from '../charts/defineChart';
import type { Figure } from '../figures/Figure';
import { formats } from '../figures/formats';
import { rowHeightFor } from '../layout/rowHeightFor';
import type { StyleName } from '../plan';
import type { TableContext } from '../table/Column';
import type { ChartsPart, GapPart, RowCell, RowPart } from './Part';
import type { Target } from './Target';
import { gap, paragraph } from './texts';

/** The columns of a page of prose, figures and charts, behind the margin: six of equal width. */
export const pageColumns = 6;
const columnCharacters = 22;
export const pageWidths: readonly number[] = new Array<number>(pageColumns).fill(columnCharacters);
const figureHeight = 30;
/** What a figure is compared with is written smaller, so that more of it fits a line. */
const smallLetters = 1.15;
const chartRows = 18;

/** A figure that a page leads with: what it is called, and what it is compared with. */
export interface Headline {
  readonly label: string;
  readonly figure: Figure;
  readonly comparison: string;
  /** A name under which others can lead to its value. */
  readonly mark: string;
}

/** Up to six figures abreast: label, value, comparison; a label leads to the cell of its figure. More begin a new line. */
export function headlineParts(headlines: readonly Headline[]): (RowPart | GapPart)[] {
  const parts: (RowPart | GapPart)[] = [];
  for (let first = 0; first < headlines.length; first += pageColumns) {
    const abreast = headlines.slice(first, first + pageColumns);
    const row = (cellOf: (headline: Headline) => Omit<RowCell, 'offset'>, height?: number): RowPart => ({
      kind: 'row',
      cells: abreast.map((headline, offset) => ({ offset, alignment: 'left', ...cellOf(headline) })),
      height,
    });
    const heights = abreast.map(({ comparison }) =>
      rowHeightFor(comparison, columnCharacters * smallLetters),
    );
    parts.push(
      row(({ label, figure }) => ({ value: label, style: 'figureLabel', target: figure.at })),
      row(({ figure, mark }) => ({ ...valueOf(figure), style: 'figureValue', mark }), figureHeight),
      row(
        ({ comparison }) => ({ value: comparison, style: 'figureComparison', wrap: true }),
        Math.max(...heights),
      ),
      gap(),
    );
  }
  return parts;
}

function valueOf({ value, format }: Figure): Pick<RowCell, 'value' | 'numberFormat'> {
  return {
    value: typeof value === 'number' || typeof value === 'string' ? value : value.join(', '),
    ...(format === undefined ? {} : { numberFormat: formats[format] }),
  };
}

/** A text of a page and where its jump leads. */
export interface PageSentence {
  readonly text: string;
  readonly target?: Target | undefined;
  /** Text of the jump; undefined: the name of the sheet it leads to. */
  readonly jump?: RowCell['value'];
}

/** Sentences over the width of the page; the last column jumps to the cell that the number comes from. */
export function sentenceParts(sentences: readonly PageSentence[], style: StyleName = 'body'): RowPart[] {
  const textWidths = pageWidths.slice(1);
  return sentences.map(({ text, target, jump }) =>
    paragraph(
      text,
      style,
      textWidths,
      1,
      target === undefined
        ? []
        : [
            {
              offset: textWidths.length,
              value: jump ?? ((places) => places.sheetName(target) ?? '→'),
              style: 'link',
              // As the text beside it: from the top, in a row of its height.
              wrap: true,
              target,
            },
          ],
    ),
  );
}

/** Charts two abreast, over the width of the page. */
export function chartsPart<Context extends TableContext>(
  charts: readonly Chart<Context>[],
): ChartsPart<Context> {
  return { kind: 'charts', charts, abreast: 2, rows: chartRows, columns: pageColumns / 2 };
}
