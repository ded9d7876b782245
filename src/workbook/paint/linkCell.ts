import type { CellContent, CellLink } from '../../report/plan';
import { cellAddress } from '../../report/layout/cellAddress';
import { quoteSheetName } from '../parseAddress';

/** Gives the name that a sheet of the plan has in this workbook. */
export type LinkResolver = (link: CellLink) => string;

/** Where a link leads, as a reference inside the workbook. */
export function documentReference(link: CellLink, resolve: LinkResolver): string {
  return `${quoteSheetName(resolve(link))}!${cellAddress(link.row, link.column)}`;
}

/** Whether a cell holds something to click on: Excel fills one that is blank with the reference itself. */
export function isLinkable(content: CellContent | undefined): content is string | number | boolean {
  return content !== undefined && content !== null && content !== '' && !Number.isNaN(content);
}

/**
 * Makes a cell jump to another one. The text of the link is entered as if it were typed, so that "007" becomes 7 and a
 * number may become a text: whoever links a cell writes its value again, and gives it its look.
 */
export function linkCell(
  cell: Excel.Range,
  link: CellLink,
  content: string | number | boolean,
  resolve: LinkResolver,
): void {
  cell.hyperlink = { documentReference: documentReference(link, resolve), textToDisplay: String(content) };
}
