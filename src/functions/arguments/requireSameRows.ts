import { CellError } from '../CellError';
import { rangePlace } from '../guards/rangePlace';

/**
 * Two columns of one table that start in different rows: each label would belong to the row above or below, and as many
 * cells as there should be would hide it. Ranges apart from each other are no mistake that can be told.
 *
 * @param first argument name and address of the values
 * @param second argument name and address of what goes with them
 * @throws CellError `input.rowsShifted` where both stand on one sheet, overlap in rows and do not start in the same
 */
export function requireSameRows(
  first: readonly [name: string, address: string | undefined],
  second: readonly [name: string, address: string | undefined],
): void {
  const values = rangePlace(first[1]);
  const partners = rangePlace(second[1]);
  if (values === undefined || partners === undefined || values.sheet !== partners.sheet) return;
  const areTall = values.firstColumn === values.lastColumn && values.firstRow < values.lastRow;
  const overlap = values.firstRow <= partners.lastRow && partners.firstRow <= values.lastRow;
  if (!areTall || !overlap || values.firstRow === partners.firstRow) return;
  throw new CellError('#VALUE!', 'input.rowsShifted', {
    argument: second[0],
    row: partners.firstRow,
    partner: first[0],
    partnerRow: values.firstRow,
  });
}
