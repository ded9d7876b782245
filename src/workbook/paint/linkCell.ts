import type { CellLink } from '../../report/plan';
import { cellAddress } from '../../report/layout/cellAddress';
import { quoteSheetName } from '../parseAddress';

/** Gives the name that a sheet of the plan has in this workbook. */
export type LinkResolver = (link: CellLink) => string;

/** Where a link leads, as a reference inside the workbook. */
export function documentReference(link: CellLink, resolve: LinkResolver): string {
  return `${quoteSheetName(resolve(link))}!${cellAddress(link.row, link.column)}`;
}

/**
 * Makes a cell jump to another one. The text that is there stays: a text given with the link would be entered as if it
 * were typed, and "007" would become 7.
 */
export function linkCell(cell: Excel.Range, link: CellLink, resolve: LinkResolver): void {
  cell.hyperlink = { documentReference: documentReference(link, resolve) };
}
