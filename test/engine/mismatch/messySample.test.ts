import { inputOf, inputs } from '../inputs';
import { describe, expect, test } from '@jest/globals';
import { generateMessyMismatchSample } from '../../../samples/generateMessyMismatchSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SampleTable } from '../../../samples/sampleTable';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable, type TableReading } from '../../../src/engine/table/readTable';
import type { ReadOptions } from '../../../src/engine/table/types';

function read({ headers, rows }: SampleTable, options: ReadOptions = {}): TableReading {
  const builder = createGridBuilder({ sheet: 'Customers', firstRow: 1, firstColumn: 1 }, rows.length);
  builder.appendRows([headers, ...rows]);
  const grid = builder.finish();
  const region = findTables(grid, inputs)[0]!;
  return readTable(grid, region, matchRoles(grid, region, inputOf('mismatch')), inputOf('mismatch'), options);
}

/** Ids of the customers with a high priority and a low performance. */
function mismatched({ table }: TableReading): string[] {
  const { placement, customers } = analyzeMismatch(table!, defaultMismatchParameters);
  return Array.from(placement.mismatch, (customer) => customers.identity(customer)).sort();
}

const messy = generateMessyMismatchSample();
const clean = mismatched(read(generateMismatchSample()));
const without = (...gone: (readonly string[])[]): string[] =>
  clean.filter((id) => !gone.some((ids) => ids.includes(id)));

describe('the messy sheet of customers', () => {
  test('is refused as it is: five ids come twice', () => {
    const { check } = read(messy);
    expect(check.notices[0]).toMatchObject({ code: 'duplicateIds', severity: 'error', facts: { count: 5 } });
  });

  test('asks about 20 percent points among fractions, and leaves these rows out until somebody answers', () => {
    const reading = read(messy, { duplicates: 'first' });
    expect(reading.check.notices).toContainEqual(
      expect.objectContaining({ code: 'mixedRatioUnits', severity: 'question' }),
    );
    const { blankMetric, percentPoints } = messy.disturbed;
    expect(reading.check.rowsUsed).toBe(1200 - blankMetric.length - percentPoints.length);
    expect(mismatched(reading)).toEqual(without(blankMetric, percentPoints));
  });

  test('gives the group of the clean sheet without the blanks once the percent points are read as such', () => {
    const reading = read(messy, { duplicates: 'first', answers: { product_adoption_rate: 'perCell' } });
    const { blankMetric } = messy.disturbed;
    expect(reading.check.rowsUsed).toBe(1200 - blankMetric.length);
    expect(mismatched(reading)).toEqual(without(blankMetric));
  });

  test('accounts for every row: used and excluded add up', () => {
    const { check } = read(messy, { duplicates: 'first' });
    expect(check.rowsUsed + check.excluded.length).toBe(check.rowsRead);
    const reasons = new Set(check.excluded.map(({ reason }) => reason));
    expect([...reasons].sort()).toEqual(['missingValue', 'repeatedId', 'unclearUnit']);
  });

  test('has a blank return where the cost is zero, and the stages of the clean sheet', () => {
    const answers = { product_adoption_rate: 'perCell' };
    const { returns, lifecycle } = analyzeMismatch(
      read(messy, { duplicates: 'first', answers }).table!,
      defaultMismatchParameters,
    );
    expect(returns!.blank).toEqual({ missing: 0, costNotPositive: messy.disturbed.costOfZero.length });
    expect(lifecycle!.stages.map(({ stage }) => stage).sort()).toEqual([
      'Activation',
      'Dormant',
      'Growth',
      'Maturity',
      'Retention',
    ]);
  });
});
