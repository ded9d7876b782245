import type { Scalar } from '../workbook/types';

/**
 * What a custom function returned, as cells: a value is one cell, null shows 0, an error object its error value.
 * Rows of unequal length and other objects are #VALUE!, as in Excel.
 */
export function readResult(value: unknown): Scalar[][] {
  if (!Array.isArray(value)) return [[readValue(value)]];
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns)) return [['#VALUE!']];
  return rows.map((row) => row.map(readValue));
}

function readValue(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object') {
    const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
    if (typeof code === 'string') return code;
    if (basicValue !== undefined) return readValue(basicValue);
  }
  return '#VALUE!';
}
