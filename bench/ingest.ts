import { createGridBuilder } from '../src/engine/table/createGridBuilder';
import { findTables } from '../src/engine/table/findTables';
import { matchRoles } from '../src/engine/table/matchRoles';
import { readTable } from '../src/engine/table/readTable';
import type { CellValue } from '../src/engine/table/types';
import { measureRatio } from './measureRatio';

/** Ingest may cost at most this share of what parsing the same cells from JSON costs. */
const goal = 0.7;

const headers = [
  'customer_id',
  'investment_priority_score',
  'total_sales_amount',
  'product_adoption_rate',
  'support_resolution_efficiency',
  'customer_lifetime_value',
  'acquisition_cost',
  'lifecycle_stage',
  'industry_vertical',
  'company_size_tier',
  'customer_onboarding_score',
];
const stages = ['Growth', 'Retention', 'Maturity', 'Dormant', 'Activation'];
const industries = [
  'Technology',
  'Retail',
  'Healthcare',
  'Manufacturing',
  'Education',
  'Media',
  '金融',
  '政府',
];
const sizes = ['Startup', 'Small', 'Medium', 'Large', 'Enterprise'];

/** One line of the benchmark: how long a table of so many rows takes, and as a share of JSON.parse. */
export interface IngestLine {
  readonly rows: number;
  readonly dirty: boolean;
  readonly milliseconds: number;
  readonly parseMilliseconds: number;
  readonly ratio: number;
  readonly goal: number;
}

/** Times cells to typed columns and data check, for clean and 5 % dirty tables of 11 columns. */
export function benchIngest(sizesOfTable: readonly number[] = [100_000, 1_048_575]): IngestLine[] {
  const lines: IngestLine[] = [];
  for (const rows of sizesOfTable) {
    for (const dirty of [false, true]) {
      const json = JSON.stringify(makeRows(rows, dirty ? 0.05 : 0));
      // The cells come out of JSON, as they do from Excel: texts put together in here are stored in another way.
      const cells = JSON.parse(json) as CellValue[][];
      const runs = rows > 200_000 ? 5 : 11;
      const { job, yardstick, ratio } = measureRatio(
        () => ingest(cells),
        () => JSON.parse(json),
        runs,
      );
      lines.push({ rows, dirty, milliseconds: job, parseMilliseconds: yardstick, ratio, goal });
    }
  }
  return lines;
}

/** Reads a sheet as the workbook hands it over: in chunks, then found, matched and checked. */
export function ingest(cells: readonly (readonly CellValue[])[]): number {
  const builder = createGridBuilder({ sheet: 'Customers', firstRow: 1, firstColumn: 1 }, cells.length);
  const chunk = 40_000;
  for (let row = 0; row < cells.length; row += chunk) builder.appendRows(cells.slice(row, row + chunk));
  const grid = builder.finish();
  const [region] = findTables(grid);
  if (region === undefined) throw new Error('The generated table was not found.');
  const { check } = readTable(grid, region, matchRoles(grid, region, 'mismatch'), 'mismatch', {
    duplicates: 'first',
  });
  return check.rowsUsed;
}

/** A customers table with its header; the given share of cells is blank, an error, a text number or oddly spelt. */
export function makeRows(rowCount: number, dirtyShare: number): CellValue[][] {
  const random = seededRandom(7);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)]!;
  const decimals = (value: number, digits: number) => Number(value.toFixed(digits));
  const rows: CellValue[][] = [headers];
  for (let row = 0; row < rowCount; row += 1) {
    const cells: CellValue[] = [
      `C${String(row + 1).padStart(7, '0')}`,
      decimals(0.3 + 2.4 * random(), 2),
      decimals(98_000 * random(), 2),
      decimals(0.3 + 0.7 * random(), 4),
      decimals(0.3 + 0.68 * random(), 4),
      decimals(60_000 * random(), 2),
      decimals(500 + 4000 * random(), 2),
      pick(stages),
      pick(industries),
      pick(sizes),
      decimals(1 + 4 * random(), 1),
    ];
    if (dirtyShare > 0) {
      for (let column = 0; column < cells.length; column += 1) {
        if (random() < dirtyShare) cells[column] = soil(cells[column]!, random());
      }
    }
    rows.push(cells);
  }
  return rows;
}

function soil(value: CellValue, chance: number): CellValue {
  if (chance < 0.35) return '';
  if (chance < 0.5) return 'N/A';
  if (chance < 0.6) return '#DIV/0!';
  if (typeof value === 'number') return value > 1000 ? `$${value.toLocaleString('en')}` : ` ${value} `;
  return ` ${String(value).toUpperCase()} `;
}

/** A small generator of repeatable numbers (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
