import type { CellValue } from '../src/engine/table/types';
import type { BenchLine } from './BenchLine';
import { measureReport } from './measureReport';
import { chunksOf } from './readChunks';

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

/** Cells to typed columns and data check, for clean and 5 % dirty tables of 11 columns. */
export function benchIngest(sizesOfTable: readonly number[]): BenchLine[] {
  return sizesOfTable.flatMap((rows) => [
    measureReport('ingest, clean', rows, chunksOf(makeRows(rows, 0)), 'mismatch', {}, goal),
    measureReport('ingest, 5 % dirty', rows, chunksOf(makeRows(rows, 0.05)), 'mismatch', {}, goal),
  ]);
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
