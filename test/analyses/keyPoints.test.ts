import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import type { CellValue } from '../../src/engine/table/types';
import { tierCode, type Tier } from '../../src/engine/score/valueTier';
import type { ReportPlan } from '../../src/report/plan';
import { reportOf } from './conversion/reportOf';
import { cellAt, makeReport } from './mismatch/makeReport';

const sample = generateConversionSample();
const conversion = reportOf([sample.headers, ...sample.rows] as CellValue[][], 'en');
const customers = generateMismatchSample();
const mismatch = makeReport(customers);

/** A name on the summary without the figures behind it. */
function withoutEvidence(name: string): string {
  return name.replace(/ [\d,]+\/[\d,]+(?:, .*)?$/, '');
}

/** Lines of names on the summary, each name with what stands where it leads. */
function namesOn(plan: ReportPlan) {
  const sheet = plan.sheets.find(({ role }) => role === 'summary')!;
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  const links = sheet.blocks.flatMap((block) =>
    block.kind !== 'cells'
      ? []
      : (block.links ?? []).map(({ row, column, to }) => ({
          line: block.row + row,
          name: String(block.values[row]?.[column]),
          there: cellAt(plan, to),
        })),
  );
  const named = links.filter(({ name }) => !sheets.has(name) && !name.includes('!'));
  const lines = [...new Set(named.map(({ line }) => line))].sort((a, b) => a - b);
  return lines.map((line) => named.filter((link) => link.line === line));
}

test('every name of a key point leads to a cell that shows it, or the number of that customer', () => {
  const [idAt, nameAt] = ['customer_id', 'customer_name'].map((header) => customers.headers.indexOf(header));
  const nameOf = new Map(customers.rows.map((row) => [row[idAt!], row[nameAt!]]));
  for (const plan of [conversion.plan, mismatch.plan]) {
    const leading = namesOn(plan).filter((line) => line.every(({ there }) => typeof there === 'string'));
    expect(leading.length).toBeGreaterThan(2);
    for (const { name, there } of leading.flat())
      expect(withoutEvidence(name)).toBe(nameOf.get(String(there)) ?? there);
  }
});

test('of the low tier those with the most records are named, of the high one the best by score', () => {
  const { names, records, tiers } = conversion.result.subjects.customer.ranking;
  const places = (tier: Tier) => [...names.keys()].filter((place) => tiers[place] === tierCode[tier]);
  const high = places('high').slice(0, 5);
  const low = places('low')
    .sort((a, b) => records[b]! - records[a]! || a - b)
    .slice(0, 5);
  const [found, foundLow] = namesOn(conversion.plan).map((line) =>
    line.map(({ name }) => withoutEvidence(name)),
  );
  expect([found, foundLow]).toEqual([high, low].map((members) => members.map((place) => names[place])));
});

test('the mismatched are named by the widest gap', () => {
  const { percentiles, placement } = mismatch.result;
  const gap = (customer: number) => percentiles.priority[customer]! - percentiles.performance[customer]!;
  const widest = Array.from(placement.mismatch)
    .sort((a, b) => gap(b) - gap(a) || a - b)
    .slice(0, 5)
    .map((customer) => mismatch.result.customers.name!(customer));
  const lines = namesOn(mismatch.plan).map((line) => line.map(({ name }) => name));
  // Once, below what was found of them, and below nothing else.
  expect(lines.filter(([first]) => first === widest[0])).toEqual([widest]);
});
