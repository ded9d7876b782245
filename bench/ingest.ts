import { createGridBuilder } from '../src/engine/table/createGridBuilder';
import { findTables } from '../src/engine/table/findTables';
import { matchRoles } from '../src/engine/table/matchRoles';
import { readTable } from '../src/engine/table/readTable';
import type { CellValue } from '../src/engine/table/types';

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

/**
 * Times cells to typed columns and data check, for clean and 5 % dirty tables of 11 columns. The cells come in chunks
 * of JSON, as Excel sends them, and each chunk is let go once it is read; parsing the chunks is the yardstick.
 */
export function benchIngest(sizesOfTable: readonly number[] = [100_000, 1_048_575]): IngestLine[] {
  const lines: IngestLine[] = [];
  for (const rows of sizesOfTable) {
    for (const dirty of [false, true]) {
      const chunks = jsonChunks(makeRows(rows, dirty ? 0.05 : 0));
      const quickest = { parsing: Infinity, reading: Infinity };
      for (let run = -warmUps; run < (rows > 200_000 ? 5 : 15); run += 1) {
        const { parsing, reading } = timeIngest(chunks);
        if (run < 0) continue;
        quickest.parsing = Math.min(quickest.parsing, parsing);
        quickest.reading = Math.min(quickest.reading, reading);
      }
      const { parsing: parseMilliseconds, reading: milliseconds } = quickest;
      lines.push({
        rows,
        dirty,
        milliseconds,
        parseMilliseconds,
        ratio: milliseconds / parseMilliseconds,
        goal,
      });
    }
  }
  return lines;
}

const warmUps = 2;
const chunkRows = 40_000;

function jsonChunks(rows: readonly (readonly CellValue[])[]): string[] {
  const chunks: string[] = [];
  for (let row = 0; row < rows.length; row += chunkRows)
    chunks.push(JSON.stringify(rows.slice(row, row + chunkRows)));
  return chunks;
}

/** Parses and reads a table once: milliseconds of either. */
function timeIngest(chunks: readonly string[]): { readonly parsing: number; readonly reading: number } {
  let parsing = 0;
  let reading = 0;
  const builder = createGridBuilder(
    { sheet: 'Customers', firstRow: 1, firstColumn: 1 },
    chunks.length * chunkRows,
  );
  for (const chunk of chunks) {
    const start = performance.now();
    const rows = JSON.parse(chunk) as CellValue[][];
    const parsed = performance.now();
    builder.appendRows(rows);
    parsing += parsed - start;
    reading += performance.now() - parsed;
  }
  const start = performance.now();
  const grid = builder.finish();
  const [region] = findTables(grid);
  if (region === undefined) throw new Error('The generated table was not found.');
  readTable(grid, region, matchRoles(grid, region, 'mismatch'), 'mismatch', { duplicates: 'first' });
  return { parsing, reading: reading + performance.now() - start };
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
