import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scalar } from '../../host/workbook/types';
import type { Compared } from './jsonFiguresOf';

type Recorded = Scalar | null | readonly Recorded[] | { readonly [key: string]: Recorded };

/** What the independent program found for a case, for figures of the JSON that no sheet shows. */
export function oracleFigures(analysis: string, name: string): Compared | undefined {
  const path = join(__dirname, '..', '..', 'test', 'golden', analysis, `${name}.json`);
  if (!existsSync(path)) return undefined;
  const cells = new Map<string, number>();
  const tables: Compared['tables'][number][] = [];
  const visit = (value: Recorded, place: string): void => {
    if (typeof value === 'number') cells.set(place, value);
    else if (isList(value)) {
      if (value.length > 0 && value.every(isRecord)) tables.push({ name: place, columns: columnsOf(value) });
      else value.forEach((item, index) => visit(item, `${place} ${index + 1}`));
    } else if (isRecord(value)) {
      for (const [key, part] of Object.entries(value)) visit(part, `${place} | ${key}`);
    }
  };
  visit(JSON.parse(readFileSync(path, 'utf8')) as Recorded, 'oracle');
  return { cells, tables };
}

/** As columns of a sheet: nothing is a blank cell. */
function columnsOf(
  rows: readonly Readonly<Record<string, Recorded>>[],
): Compared['tables'][number]['columns'] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return keys.map((header) => ({ header, values: rows.map((row) => plain(row[header])) }));
}

function plain(value: Recorded | undefined): Scalar {
  return typeof value === 'object' || value === undefined ? '' : value;
}

function isList(value: Recorded): value is readonly Recorded[] {
  return Array.isArray(value);
}

function isRecord(value: Recorded): value is Readonly<Record<string, Recorded>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
