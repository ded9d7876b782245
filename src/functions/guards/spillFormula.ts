import { argumentsOf } from '../argumentsOf';
import type { FunctionName } from '../computeFunction';
import { plainValue } from '../arguments/plainValue';
import { readGrid } from '../arguments/readGrid';
import type { BurstRows } from './createBurstGuard';
import { contains, rangePlace, type RangePlace } from './rangePlace';

/** A call of a function: what it was sent, and from where. */
export interface SentCall {
  readonly function: FunctionName;
  /** The function as typed. */
  readonly name: string;
  readonly given: readonly unknown[];
  /** Address of each argument as Excel gives it, '' or undefined where it is no range. */
  readonly addresses: readonly (string | undefined)[];
}

/** Values written into a formula at most: a longer list is named instead. */
const mostValues = 60;

/**
 * The formula that does the work of a fill-down in one call, with every argument that the copies have. Where the rows lie
 * within the population, this takes their place and is left out itself; otherwise they are ranked in it all together.
 *
 * @param rows addresses of the single rows that were filled down
 * @example
 * spillFormula({ function: 'VALUE_TIER', name: 'VALUE_TIER', given: [[[5]], scores, 0.3], addresses: ['S!B2', 'S!B2:B99'] }, ['S!B2'])
 * // '=VALUE_TIER(B2:B99,,0.3)'
 */
export function spillFormula(call: SentCall, rows: BurstRows): string {
  const { name, given, addresses } = call;
  const { names, pairs } = argumentsOf[call.function];
  const home = rangePlace(addresses[0])?.sheet;
  const parts = names.map((argument, position) =>
    given[position] === null || given[position] === undefined
      ? ''
      : (written(addresses[position], home) ?? literal(given[position]) ?? argument),
  );
  const first = pairs[0];
  const filled = union(rows);
  if (first && filled && given[first[1]] !== null && given[first[1]] !== undefined) {
    const population = rangePlace(addresses[first[1]]);
    const areMembers = population !== undefined && contains(population, filled);
    for (const [single, others] of pairs) {
      if (areMembers) {
        parts[single] = parts[others]!;
        parts[others] = '';
      } else {
        const place = rangePlace(addresses[single]);
        if (place)
          parts[single] = text({ ...place, firstRow: filled.firstRow, lastRow: filled.lastRow }, home);
      }
    }
  }
  while (parts.at(-1) === '') parts.pop();
  return `=${name}(${parts.join(',')})`;
}

/** Leaves the sheet away where it is that of the first argument, most likely the formula's own. */
function written(address: string | undefined, home: string | undefined): string | undefined {
  if (!address) return undefined;
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) === home ? address.slice(at) : address;
}

function text(place: RangePlace, home: string | undefined): string {
  const { firstColumn, firstRow, lastColumn, lastRow } = place;
  return `${place.sheet === home ? '' : place.sheet}${firstColumn}${firstRow}:${lastColumn}${lastRow}`;
}

interface Union {
  readonly count: number;
  /** Undefined where the rows are not of the same columns. */
  readonly place: RangePlace | undefined;
}

/** What is known of a column's rows: every copy asks again, and thousands of rows must not be read for each of thousands. */
const unions = new WeakMap<BurstRows, Union>();

/** The range from the first to the last of some rows, of which more may have come since it was last asked for. */
function union(rows: BurstRows): RangePlace | undefined {
  let { count, place } = unions.get(rows) ?? { count: 0, place: undefined };
  for (; count < rows.length; count++) {
    const next = rangePlace(rows[count]);
    if (count === 0) place = next;
    else place = place && next && join(place, next);
  }
  unions.set(rows, { count, place });
  return place;
}

function join(first: RangePlace, second: RangePlace): RangePlace | undefined {
  if (first.sheet !== second.sheet || first.firstColumn !== second.firstColumn) return undefined;
  return {
    ...first,
    firstRow: Math.min(first.firstRow, second.firstRow),
    lastRow: Math.max(first.lastRow, second.lastRow),
  };
}

/** A value as one types it: 0.2, "rank", {3,1}. */
function literal(argument: unknown): string | undefined {
  const grid = readGrid(argument);
  if (grid === undefined || grid.rows * grid.columns > mostValues) return undefined;
  const rows = grid.cells.map((row) => row.map((cell) => valueText(plainValue(cell))));
  if (rows.some((row) => row.includes(undefined))) return undefined;
  const list = rows.map((row) => row.join(',')).join(';');
  return grid.rows * grid.columns === 1 ? list : `{${list}}`;
}

function valueText(value: ReturnType<typeof plainValue>): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : undefined;
}
