import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { mismatchJson } from '../../../src/analyses/mismatch/mismatchJson';
import type { AreaReference, PlannedContent, ChartBlock, TableBlock } from '../../../src/report/plan';
import { cellAt, makeReport } from './makeReport';

/** Lists of customers, held row by row to the user's table and to the published result of the same customer. */
const sample = generateMismatchSample();
const { result, check, recipe, plan } = makeReport(sample);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- published JSON as a script reads it
type Json = any;
const json: Json = JSON.parse(JSON.stringify(mismatchJson(result, check, recipe, '1')));
const customers = new Map<number, Json>(json.customers.map((customer: Json) => [customer.row, customer]));
const changes = new Map<number, Json>(json.changes.map((change: Json) => [change.row, change]));
const blocks = plan.sheets.flatMap((sheet) => sheet.blocks);
const table = (name: string) =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.name === name)!;

/** The rows of a list as records by header. */
function recordsOf(name: string): Readonly<Record<string, PlannedContent>>[] {
  const { columns, rowCount } = table(name);
  return Array.from({ length: rowCount }, (_item, row) =>
    Object.fromEntries(columns.map(({ header, values }) => [header, values[row] ?? null])),
  );
}

const raw: Readonly<Record<string, string>> = {
  Customer: 'customer_id',
  Name: 'customer_name',
  'Lifecycle stage': 'lifecycle_stage',
  Industry: 'industry_vertical',
  'Company size': 'company_size_tier',
  'Decision maker': 'decision_maker_level',
  'Onboarding score': 'customer_onboarding_score',
  'Team size': 'team_size',
  Sales: 'total_sales_amount',
  'Product adoption': 'product_adoption_rate',
  'Support efficiency': 'support_resolution_efficiency',
  CLV: 'customer_lifetime_value',
  'Acquisition cost': 'acquisition_cost',
};
const published: Readonly<Record<string, string>> = {
  'Priority score': 'priority',
  'Priority percentile': 'priorityPercentile',
  'Performance score': 'performance',
  'Performance percentile': 'performancePercentile',
  'ROI (ratio)': 'roi',
  'Re-weighted priority': 'reweightedPriority',
  'Stays under other choices': 'stays',
};
const quadrants: Readonly<Record<string, string>> = {
  overinvested: 'Overinvested (mismatch)',
  wellPlaced: 'Well placed',
  underinvested: 'Underinvested gem',
  rightlyLow: 'Rightly low',
};
/** Columns that other tests hold to their meaning. */
const elsewhere = new Set(['Row in source', 'Flags', 'Metric to lift', 'Value now', 'Value needed (beyond)']);

function expectRow(record: Readonly<Record<string, PlannedContent>>) {
  const sheetRow = Number(record['Row in source']);
  const customer = customers.get(sheetRow);
  const source = sample.rows[sheetRow - 2]!;
  const unknown: string[] = [];
  for (const [header, value] of Object.entries(record)) {
    if (raw[header] !== undefined)
      expect([header, value]).toEqual([header, source[sample.headers.indexOf(raw[header])]]);
    else if (published[header] !== undefined)
      expect([header, value]).toEqual([header, customer[published[header]]]);
    else if (header === 'Quadrant') expect(value).toBe(quadrants[customer.quadrant]);
    else if (header === 'Borderline') expect(value).toBe(customer.stability === 'borderline' ? 'yes' : '');
    else if (header === 'Gap to line') expect(value).toBeCloseTo(changes.get(sheetRow).gap, 12);
    else if (!elsewhere.has(header)) unknown.push(header);
  }
  return unknown;
}

describe('lists of customers', () => {
  test('the mismatch list shows of each customer what the table and the result have', () => {
    const records = recordsOf('MismatchList');
    expect(records).toHaveLength(json.counts.mismatch);
    expect(new Set(records.flatMap(expectRow))).toEqual(
      new Set(['Own verdict', 'Reason given', 'Judged on']),
    );
    for (const record of records) {
      const change = changes.get(Number(record['Row in source']));
      const names: Json = { sales: 'Sales', adoption: 'Product adoption', support: 'Support efficiency' };
      expect(record['Metric to lift']).toBe(names[change.metric] ?? 'no single metric');
      if (names[change.metric] === undefined) continue;
      expect(record['Value now']).toBeCloseTo(change.from, 9);
      expect(record['Value needed (beyond)']).toBeCloseTo(change.to, 9);
    }
  });

  test('the scores show every customer once, ranks and normalised metrics beside the published figures', () => {
    const records = recordsOf('CustomerScores');
    expect(records).toHaveLength(json.counts.valid);
    const unknown = new Set(records.flatMap(expectRow));
    expect([...unknown].sort()).toEqual([
      'Expected ROI (team, level)',
      'Judged on',
      'New rank',
      'Own verdict',
      'Places gained',
      'Product adoption (normalized)',
      'Rank today',
      'Reason given',
      'Sales (normalized)',
      'Support efficiency (normalized)',
    ]);
    for (const record of records) {
      const weighted = result.performance.metrics.map(
        ({ weight }, index) =>
          weight *
          Number(record[['Sales', 'Product adoption', 'Support efficiency'][index]! + ' (normalized)']),
      );
      expect(weighted.reduce((total, part) => total + part, 0)).toBeCloseTo(
        Number(record['Performance score']),
        10,
      );
      expect(record['Places gained']).toBe(Number(record['Rank today']) - Number(record['New rank']));
    }
    expect(records[0]!['Rank today']).toBe(1);
  });

  test('the lists of actions name the customers that are published for each', () => {
    const records = recordsOf('MismatchActions');
    expect(new Set(records.flatMap(expectRow))).toEqual(new Set(['Action', 'Why', 'Owner', 'Due', 'Status']));
    const named = (action: string, column: 'Customer' | 'Name' = 'Customer') =>
      records.filter(({ Action }) => Action === action).map((record) => record[column]);
    expect(named('Early warning')).toEqual(json.actions.earlyWarning);
    expect(named('Health plan')).toEqual(json.actions.healthPlan);
    expect(named('Dormant account')).toEqual(json.actions.dormant);
    expect(named('Executive outreach')).toEqual(json.actions.executiveOutreach);
    expect(named('Owner support')).toEqual(json.actions.ownerSupport);
    const recommendations = recordsOf('MismatchRecommendations');
    for (const { Action, Customers, 'First customers': first } of recommendations) {
      expect([Action, Customers]).toEqual([Action, named(String(Action)).length]);
      expect(first).toBe(named(String(Action), 'Name').slice(0, 3).join(', '));
    }
    expect(recommendations.map((record) => record['Acquisition cost, spent']).filter(Boolean)).toEqual([
      json.actions.spentOnDormant,
    ]);
    expect(json.actions.recoverable).toBeNull();
  });
});

test('each chart draws the columns that it speaks of, all on one axis', () => {
  const headerOf = ({ sheetRole, row, column }: AreaReference) =>
    cellAt(plan, { sheetRole, row: row - 1, column });
  const drawn = plan.sheets[0]!.blocks.filter((block): block is ChartBlock => block.kind === 'chart').map(
    ({ name, series, boxSource }) => [
      name,
      ...series.flatMap(({ categories, values }) => [headerOf(categories), headerOf(values)]),
      ...(boxSource === undefined
        ? []
        : [0, 1].map((offset) => cellAt(plan, { ...boxSource, column: boxSource.column + offset }))),
      series.some(({ secondaryAxis }) => secondaryAxis === true),
    ],
  );
  expect(drawn).toEqual([
    ['MismatchLifecycleChart', 'Stage', 'Mismatched', false],
    ['MismatchOnboardingChart', 'Onboarding score', 'Product adoption', false],
    ['MismatchLevelChart', 'Decision maker', 'ROI (ratio)', false],
    ['MismatchTeamChart', 'Team', 'ROI (ratio)', false],
  ]);
});
