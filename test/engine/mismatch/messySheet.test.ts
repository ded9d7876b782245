import { describe, expect, test } from '@jest/globals';
import { generateMessyMismatchSample } from '../../../samples/generateMessyMismatchSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SampleTable } from '../../../samples/sampleTable';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/recipe/defaultParameters';
import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import type { ReadOptions } from '../../../src/engine/table/types';

function read({ headers, rows }: SampleTable, options: ReadOptions = {}) {
  const builder = createGridBuilder({ sheet: 'Customers', firstRow: 1, firstColumn: 1 }, rows.length);
  builder.appendRows([headers, ...rows]);
  const grid = builder.finish();
  const region = findTables(grid)[0]!;
  return readTable(grid, region, matchRoles(grid, region, 'mismatch'), 'mismatch', options);
}
function mismatchedIds(sample: SampleTable, options: ReadOptions = {}): string[] {
  const { table, check } = read(sample, options);
  if (table === undefined) throw new Error(check.notices.map(({ code }) => code).join(', '));
  const { customers, placement } = analyzeMismatch(table, defaultMismatchParameters);
  return Array.from(placement.mismatch, customers.identity);
}

describe('the messy sheet', () => {
  const clean = generateMismatchSample();
  const messy = generateMessyMismatchSample();
  const leftOut = new Set([...messy.disturbed.blankMetric, ...messy.disturbed.percentPoints]);

  test('gives the same mismatched customers except the rows named', () => {
    const answers = { product_adoption_rate: 'fraction', support_resolution_efficiency: 'fraction' };
    const found = mismatchedIds(messy, { duplicates: 'first', answers });
    const expected = mismatchedIds(clean).filter((id) => !leftOut.has(id));
    expect(expected.length).toBeGreaterThan(140);
    expect(found).toEqual(expected);
  });

  test('gives the whole group of the clean sheet', () => {
    expect(mismatchedIds(clean)).toHaveLength(184);
  });
});
