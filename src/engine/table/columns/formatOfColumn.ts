import type { GridOrigin, TableRegion } from '../types';

/** What the number formats of a column's first cells say it holds; undefined when they say nothing. */
export function formatOfColumn(
  origin: GridOrigin,
  region: TableRegion,
  index: number,
): 'date' | 'percent' | 'number' | undefined {
  const formats = (origin.numberFormats ?? [])
    .slice(region.firstDataRow)
    .map((row) => kindOfFormat(row[region.firstColumn + index] ?? ''))
    .filter((kind) => kind !== undefined);
  const [first] = formats;
  return first !== undefined && formats.every((kind) => kind === first) ? first : undefined;
}

function kindOfFormat(format: string): 'date' | 'percent' | 'number' | undefined {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (code === '' || code === 'general' || code === '@') return undefined;
  if (code.includes('%')) return 'percent';
  if (/[yd年]|m+[/-]|h+:/.test(code)) return 'date';
  return /[0#]/.test(code) ? 'number' : undefined;
}
