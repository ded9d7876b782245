import { isErrorValue } from '../../workbook/errorValues';
import type { Scalar } from '../../workbook/types';
import { cellReference } from '../areaReference';
import { encodeCellText } from '../xml/text';

/** Errors that every reader knows; the later ones are stored as #VALUE! and come back when the formula is calculated. */
const storedErrors = new Set(['#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

/**
 * A cell element. Texts are written into the cell itself ("inline"): the shared string table is a part of the user's
 * workbook and stays as it is; Excel moves the texts there when it saves the file itself.
 *
 * `formula` is the whole `<f>` element, '' for none; `metadata` the number that marks a formula that spills.
 */
export function cellXml(
  row: number,
  column: number,
  format: number,
  value: Scalar,
  formula: string,
  metadata?: string,
): string {
  const look = format === 0 ? '' : ` s="${format}"`;
  const mark = metadata === undefined ? '' : ` cm="${metadata}"`;
  const start = `<c r="${cellReference(row, column)}"${look}${mark}`;
  if (value === '') return formula === '' ? `${start}/>` : `${start}>${formula}</c>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (isErrorValue(value)) {
    return `${start} t="e">${formula}<v>${storedErrors.has(value) ? value : '#VALUE!'}</v></c>`;
  }
  const text = encodeCellText(value);
  if (formula !== '') return `${start} t="str">${formula}<v>${text}</v></c>`;
  const space = /^\s|\s$|\n|\s\s/.test(value) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}
