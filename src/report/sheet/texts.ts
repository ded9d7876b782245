import { rowHeightFor } from '../layout/rowHeightFor';
import type { StyleName } from '../plan';
import type { GapPart, RowCell, RowPart } from './Part';
import type { Target } from './Target';

const titleHeight = 26;
const headingHeight = 22;

/** What a sheet is about, in its first line. */
export function title(text: string): RowPart {
  return line(text, 'title', titleHeight);
}

/** @param beside more cells of the row, such as a remark */
export function heading(text: string, beside: readonly RowCell[] = []): RowPart {
  return {
    kind: 'row',
    cells: [{ offset: 0, value: text, style: 'heading' }, ...beside],
    height: headingHeight,
  };
}

/** One cell that runs on to the right as far as the cells there are blank. */
export function line(text: string, style: StyleName, height?: number): RowPart {
  return { kind: 'row', cells: [{ offset: 0, value: text, style }], height };
}

/** A jump that stands alone, by the text that is clicked. */
export function jump(text: string, target: Target): RowPart {
  return { kind: 'row', cells: [{ offset: 0, value: text, style: 'link', target }] };
}

/** A remark below a heading over so many columns, whose widths in characters are given. */
export function note(text: string, widths: readonly number[]): RowPart {
  return paragraph(text, 'note', widths);
}

/** A text over so many columns, wrapped, in a row as high as it needs. */
export function paragraph(
  text: string,
  style: StyleName,
  widths: readonly number[],
  beside: readonly RowCell[] = [],
): RowPart {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  return {
    kind: 'row',
    cells: [{ offset: 0, value: text, style, across: widths.length, wrap: true }, ...beside],
    height: rowHeightFor(text, characters),
  };
}

export function gap(rows = 1): GapPart {
  return { kind: 'gap', rows };
}
