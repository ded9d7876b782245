import { isErrorValue } from '../../workbook/errorValues';
import type { Scalar } from '../../workbook/types';
import { cellReference } from '../areaReference';
import { encodeCellText } from '../xml/text';
import type { XmlBytes } from '../xml/XmlBytes';

/** Errors that every reader knows; the later ones are stored as #VALUE! and come back when the formula is calculated. */
const storedErrors = new Set(['#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

/**
 * Writes a cell element. Texts are written into the cell itself ("inline"): the shared string table is a part of the
 * user's workbook and stays as it is; Excel moves the texts there when it saves the file itself.
 *
 * `formula` is the whole `<f>` element, '' for none; `metadata` the number that marks a formula that spills.
 */
export function writeCell(
  out: XmlBytes,
  row: number,
  column: number,
  format: number,
  value: Scalar,
  formula: string,
  metadata?: string,
): void {
  out.add('<c r="');
  out.add(cellReference(row, column));
  if (format !== 0) {
    out.add('" s="');
    out.add(String(format));
  }
  if (metadata !== undefined) {
    out.add('" cm="');
    out.add(metadata);
  }
  if (value === '') {
    out.add(formula === '' ? '"/>' : `">${formula}</c>`);
  } else if (typeof value === 'string' && formula === '' && !isErrorValue(value)) {
    out.add(
      outerSpace.test(value) ? '" t="inlineStr"><is><t xml:space="preserve">' : '" t="inlineStr"><is><t>',
    );
    out.add(encodeCellText(value));
    out.add('</t></is></c>');
  } else {
    out.add(`${typeMark(value)}${formula}<v>`);
    out.add(storedValue(value));
    out.add('</v></c>');
  }
}

/** Space that a reader would drop or join. */
const outerSpace = /^\s|\s$|\n|\s\s/;

/** The end of the start tag, with the type that the value in `<v>` has. */
function typeMark(value: Scalar): string {
  if (typeof value === 'number') return '">';
  if (typeof value === 'boolean') return '" t="b">';
  return isErrorValue(value) ? '" t="e">' : '" t="str">';
}

function storedValue(value: Scalar): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (isErrorValue(value)) return storedErrors.has(value) ? value : '#VALUE!';
  return encodeCellText(value);
}
