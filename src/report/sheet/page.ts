import type { Chart } from '../charts/defineChart';
import type { Figure } from '../figures/Figure';
import { formats } from '../figures/formats';
import { PAPER_HEIGHT_POINTS } from '../layout/planPaper';
import { rowHeightFor } from '../layout/rowHeightFor';
import { standardRow } from '../layout/rowHeights';
import { statusRows } from '../layout/statusCell';
import type { StyleName } from '../plan';
import type { TableContext } from '../table/Column';
import type { Part, RowCell, RowPart } from './Part';
import type { OtherSheet } from './Sheet';
import type { Target } from './Target';
import { heading, paragraph } from './texts';

/** The columns of a page of prose, figures and charts, behind the margin: twelve of equal width, so that two, three and four things stand abreast. */
export const pageColumns = 12;
const columnCharacters = 15;
/** A figure, a name and a jump take two columns. */
const cellColumns = 2;
const abreastMost = pageColumns / cellColumns;
const cellCharacters = cellColumns * columnCharacters;
export const pageWidths: readonly number[] = new Array<number>(pageColumns).fill(columnCharacters);
const figureHeight = 28;
const chartsAbreast = 4;
const chartRows = { least: 10, most: 18 } as const;
/** The scale at which letters of 11 points have 7 on paper, in whole percentages. */
const smallestScale = 0.64;

/** A figure that a page leads with: what it is called, and what it is compared with. */
export interface Headline {
  readonly label: string;
  readonly figure: Figure;
  readonly comparison: string;
  /** A name under which others can lead to its value. */
  readonly mark: string;
}

/** Up to six figures abreast: label, value, comparison; a label leads to the cell of its figure. More begin a new line. */
export function headlineParts(headlines: readonly Headline[]): RowPart[] {
  const parts: RowPart[] = [];
  for (let first = 0; first < headlines.length; first += abreastMost) {
    const abreast = headlines.slice(first, first + abreastMost);
    const row = (cellOf: (headline: Headline) => Omit<RowCell, 'offset'>, height?: number): RowPart => ({
      kind: 'row',
      cells: abreast.map((headline, place) => ({
        offset: place * cellColumns,
        across: cellColumns,
        alignment: 'left',
        ...cellOf(headline),
      })),
      height,
    });
    const heights = abreast.map(({ comparison }) => rowHeightFor(comparison, cellCharacters));
    parts.push(
      row(({ label, figure }) => ({ value: label, style: 'figureLabel', target: figure.at })),
      row(({ figure, mark }) => ({ ...valueOf(figure), style: 'figureValue', mark }), figureHeight),
      row(
        ({ comparison }) => ({ value: comparison, style: 'figureComparison', wrap: true }),
        Math.max(...heights),
      ),
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

/** A name that a click leads from, and what it rests on: a few figures behind it. */
interface Named {
  readonly name: string;
  readonly target: Target;
  readonly evidence?: string;
  /** The name with what belongs to it, where there is room for it: in the pane. */
  readonly inFull?: string;
}

/** One of the few things that a page says of what was found or what to do, and whom it is about. */
export interface KeyPoint extends PageSentence {
  /** Those who come first, by name; a click leads to each. */
  readonly who?: readonly Named[];
}

/** Sentences over the width of the page; the last columns jump to the cell that the number comes from. */
export function sentenceParts(sentences: readonly PageSentence[], style: StyleName = 'body'): RowPart[] {
  const textWidths = pageWidths.slice(cellColumns);
  return sentences.map(({ text, target, jump }) =>
    paragraph(
      text,
      style,
      textWidths,
      target === undefined
        ? []
        : [
            {
              offset: textWidths.length,
              across: cellColumns,
              value: jump ?? ((places) => places.sheetName(target) ?? ''),
              style: 'link',
              // As the text beside it: from the top, in a row of its height.
              wrap: true,
              target,
            },
          ],
    ),
  );
}

/** Key points, each with those whom it is about in the line below it. */
export function keyPointParts(points: readonly KeyPoint[]): RowPart[] {
  return points.flatMap(({ who = [], ...sentence }) => [
    ...sentenceParts([sentence]),
    ...(who.length === 0 ? [] : [abreastLinks(who)]),
  ]);
}

/** Jumps to other sheets by their names, as many abreast as the page has room for. */
export function sheetJumpParts(sheets: readonly OtherSheet[]): RowPart[] {
  return Array.from({ length: Math.ceil(sheets.length / abreastMost) }, (_, line) =>
    abreastLinks(
      sheets
        .slice(line * abreastMost, (line + 1) * abreastMost)
        .map(({ name, role }) => ({ name, target: { sheet: role } })),
    ),
  );
}

/** Names side by side, in a row as high as the longest of them needs. */
function abreastLinks(links: readonly Named[]): RowPart {
  const shown = links.slice(0, abreastMost).map(({ name, evidence, target }) => ({
    value: evidence === undefined ? name : `${name} ${evidence}`,
    target,
  }));
  return {
    kind: 'row',
    cells: shown.map((cell, place) => ({
      offset: place * cellColumns,
      across: cellColumns,
      style: 'link',
      wrap: true,
      ...cell,
    })),
    height: Math.max(...shown.map(({ value }) => rowHeightFor(value, cellCharacters))),
  };
}

/** A remark beside a heading, behind the columns that the heading takes. */
export function headingWith(text: string, remark: string): RowPart {
  return heading(text, [{ offset: cellColumns, value: remark, style: 'note' }]);
}

/**
 * Texts above and below charts that stand four abreast over the width of the page, and are as high as the texts leave them
 * room on paper.
 */
export function onePage<Context extends TableContext>(
  above: readonly RowPart[],
  charts: readonly Chart<Context>[],
  below: readonly RowPart[],
): Part<Context>[] {
  // A blank row stands below the charts.
  const blank = (statusRows + 1) * standardRow;
  const used = [...above, ...below].reduce((sum, { height = standardRow }) => sum + height, blank);
  const room = Math.floor((PAPER_HEIGHT_POINTS / smallestScale - used) / standardRow);
  const rows = Math.min(chartRows.most, Math.max(chartRows.least, room));
  const columns = pageColumns / chartsAbreast;
  return [...above, { kind: 'charts', charts, abreast: chartsAbreast, rows, columns }, ...below];
}
