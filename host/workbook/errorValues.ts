import type { Scalar } from './types';

const errorTexts = new Set([
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
]);

/** Whether the value of a cell is one of Excel's error values. */
export function isErrorValue(value: Scalar): value is string {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && errorTexts.has(value);
}
