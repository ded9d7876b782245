import { CellError, errorValues, type ErrorValue } from '../CellError';

export type PlainValue = number | string | boolean | null | CellError;

/**
 * The value of a cell without the wrappings that Excel can put around it: an error arrives as an object with a code,
 * a formatted number or another data type as an object with its basic value.
 */
export function plainValue(cell: unknown): PlainValue {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, basicType, basicValue, primitive } = cell as Record<string, unknown>;
  const error = basicType === 'Error' ? basicValue : code;
  if (error !== undefined) return new CellError(errorValue(error));
  return plainValue(basicValue ?? primitive ?? null);
}

/** #SPILL!, #CALC! and their like cannot be returned by a custom function: #VALUE! stands for them. */
function errorValue(text: unknown): ErrorValue {
  return errorValues.find((value) => value === text) ?? '#VALUE!';
}
