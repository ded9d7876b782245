import { HIGHEST_FRACTION } from '../../engine/table/numbers/decideRatioUnit';
import type { ColumnCheck } from '../../engine/table/types';
import { plainText } from './plainText';
import { lookUp } from './defineReadingsProof';

/**
 * A formula, without its equals sign, for the number of a cell, by the decisions that were made for its column: the unit
 * of bare numbers, and the decimal separator of texts. A text with a percent sign is a share; one that Excel would not read as
 * the run did is looked up. What is blank, an error, or a text that is no number gives an empty text, which no sum, quantile
 * or count takes for a number.
 *
 * @param cell as a formula names it
 * @param turnedBy least + greatest number of a column in which a small one is high; undefined where it is not turned round
 */
export function readNumber(cell: string, column: ColumnCheck, turnedBy?: number): string {
  const { role = '' } = column;
  if (column.unit === 'levels') return `IFERROR(${lookUp(role, cell)},"")`;
  const turned = (number: string) => (turnedBy === undefined ? number : `${turnedBy}-${number}`);
  const bare = (number: string) => turned(bareNumber(number, column));
  const separators = column.evidence['decimal'] === ',' ? '",","."' : '".",","';
  const text = `NUMBERVALUE(${cell},${separators})`;
  const saysShare = `ISNUMBER(SEARCH("%",${cell}))`;
  const ofText = bare(text) === text ? text : `IF(${saysShare},${turned(text)},${bare(text)})`;
  const isListed = column.readings.some(({ text: read }) => !plainText(read, column));
  const found = isListed ? `IFERROR(${lookUp(role, cell)},${ofText})` : ofText;
  return `IFERROR(IF(ISNUMBER(${cell}),${bare(cell)},IF(TRIM(${cell})="","",${found})),"")`;
}

/** A number that says no unit itself, in that of the column. */
function bareNumber(number: string, { unit, evidence }: ColumnCheck): string {
  if (unit === 'percentPoints') return `${number}/100`;
  if (unit === 'perCell') return `IF(${number}>${HIGHEST_FRACTION},${number}/100,${number})`;
  return unit === 'scaledByHeader' ? `${number}*${String(evidence['scale'])}` : number;
}
