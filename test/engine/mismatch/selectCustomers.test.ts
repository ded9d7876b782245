import { describe, expect, test } from '@jest/globals';
import { selectCustomers } from '../../../src/engine/mismatch/selectCustomers';
import { Problem } from '../../../src/engine/problem';
import { defaultMismatchParameters as parameters } from '../../../src/engine/mismatch/parameters';
import { buildTable } from './buildTable';

describe('selectCustomers', () => {
  test('drops a row that lacks the priority or a metric, and says which one it lacks first', () => {
    const table = buildTable({
      customer_id: ['a', 'b', 'c', 'd'],
      priority: [1, null, 3, 4],
      sales: [10, 20, null, 40],
      adoption: [0.1, null, null, 0.4],
    });
    const customers = selectCustomers(table, parameters);
    expect(customers.count).toBe(2);
    expect([0, 1].map(customers.identity)).toEqual(['a', 'd']);
    expect(Array.from(customers.sheetRows)).toEqual([2, 5]);
    expect(Array.from(customers.metrics[1]!.values)).toEqual([0.1, 0.4]);
    expect(Array.from(customers.dropped.sheetRows)).toEqual([3, 4]);
    expect(Array.from(customers.dropped.codes, (code) => customers.dropped.roles[code])).toEqual([
      'priority',
      'sales',
    ]);
  });

  test('keeps a row whose optional cells are blank', () => {
    const table = buildTable({
      customer_id: ['a'],
      priority: [1],
      sales: [5],
      roi: [null],
      industry: [null],
    });
    const customers = selectCustomers(table, parameters);
    expect(customers.count).toBe(1);
    expect(customers.roi![0]).toBeNaN();
    expect(customers.industry).toEqual({ codes: Int32Array.of(0), labels: [''] });
  });

  test('does not ask for a metric that weighs nothing', () => {
    const table = buildTable({
      customer_id: ['a', 'b'],
      priority: [1, 2],
      sales: [5, 6],
      adoption: [null, 0.2],
    });
    expect(selectCustomers(table, { ...parameters, weights: [1, 0, 0] }).count).toBe(2);
    expect(selectCustomers(table, { ...parameters, weights: [1, 1, 0] }).count).toBe(1);
  });

  test('takes resolution time for an absent support column, with the direction reversed', () => {
    const table = buildTable({ customer_id: ['a'], priority: [1], support_time: [4] });
    const [metric] = selectCustomers(table, parameters).metrics;
    expect(metric).toMatchObject({ role: 'support_time', direction: 'lower', weight: 0.25 });
  });

  test('prefers the support column where the table has both', () => {
    const table = buildTable({ customer_id: ['a'], priority: [1], support: [0.5], support_time: [4] });
    expect(selectCustomers(table, parameters).metrics.map(({ role }) => role)).toEqual(['support']);
  });

  test('shows the id, with the name beside it; without an id the name', () => {
    const both = { customer_id: ['1'], customer_name: ['Ann'], priority: [1], sales: [1] };
    const withBoth = selectCustomers(buildTable(both), parameters);
    expect([withBoth.identity(0), withBoth.name?.(0)]).toEqual(['1', 'Ann']);
    const nameOnly = { customer_name: both.customer_name, priority: both.priority, sales: both.sales };
    const withName = selectCustomers(buildTable(nameOnly), parameters);
    expect([withName.identity(0), withName.name]).toEqual(['Ann', undefined]);
  });

  test.each([
    [{ customer_id: ['a'], sales: [1] }, 'mismatch.noPriority'],
    [{ customer_id: ['a'], priority: [1] }, 'mismatch.noMetric'],
    [{ customer_id: ['a', 'b'], priority: [1, null], sales: [null, 2] }, 'mismatch.noCustomer'],
  ])('refuses a table that cannot be scored: %j', (columns, code) => {
    const run = () => selectCustomers(buildTable(columns), parameters);
    expect(run).toThrow(Problem);
    expect(run).toThrow(code);
  });
});
