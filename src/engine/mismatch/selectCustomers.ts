import { Problem } from '../problem';
import type { MismatchParameters } from './parameters';
import { pickAt } from '../statistics/pickAt';
import type { Column, Table } from '../table/types';
import { groupCategory, type Grouping } from './groupCategory';
import { everyone } from './pickValues';

/** The roles whose normalised values make the performance score, in the order of the weights. */
export type MetricRole = 'sales' | 'adoption' | 'support' | 'support_time';

/** One metric of the performance score as the user's table has it. */
export interface CustomerMetric {
  readonly role: MetricRole;
  readonly header: string;
  readonly values: Float64Array;
  /** Weight as asked for; scaled over the metrics in use when the score is made. */
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
}

/** Why a row of the table is not a customer of the analysis: the role whose value is missing. */
export interface DroppedRows {
  /** 1-based sheet rows, ascending. */
  readonly sheetRows: Int32Array;
  /** Index into `roles`, one per dropped row: the first role found missing. */
  readonly codes: Uint8Array;
  readonly roles: readonly string[];
}

/**
 * The customers of an analysis: rows of the table with a priority and every metric in use.
 * Number columns hold NaN where a value is missing; columns of roles that the table lacks are undefined.
 */
export interface Customers {
  readonly count: number;
  /** 1-based sheet row of each customer. */
  readonly sheetRows: Int32Array;
  /** Identity as the reader knows it: the id where there is one, else the name. */
  readonly identity: (customer: number) => string;
  /** Name beside the id, where the table has both. */
  readonly name: ((customer: number) => string) | undefined;
  readonly priority: Float64Array;
  readonly metrics: readonly CustomerMetric[];
  readonly adoption: Float64Array | undefined;
  readonly clv: Float64Array | undefined;
  readonly cac: Float64Array | undefined;
  readonly roi: Float64Array | undefined;
  /** Effort that is still planned for the customer, in money or time: what can be steered. */
  readonly cost: Float64Array | undefined;
  readonly onboarding: Float64Array | undefined;
  readonly teamSize: Float64Array | undefined;
  readonly lifecycle: Grouping | undefined;
  readonly industry: Grouping | undefined;
  readonly size: Grouping | undefined;
  readonly level: Grouping | undefined;
  readonly dropped: DroppedRows;
}

/**
 * The customers that can be scored: rows with a priority and a value for every metric in use. A row that lacks one is
 * dropped and recorded with the first role it lacks (priority, then the metrics in order); nothing is imputed.
 * `support_time` stands in for an absent `support`, with its direction reversed: little time is good.
 *
 * @throws Problem 'mismatch.noPriority' where the table has no such column, 'mismatch.noMetric' where it has none that weighs anything,
 * 'mismatch.noCustomer' where no row has them all.
 */
export function selectCustomers(table: Table, parameters: MismatchParameters): Customers {
  const priority = numbers(table, 'priority');
  if (priority === undefined) throw new Problem('mismatch.noPriority');
  const metrics = metricColumns(table, parameters);
  if (metrics.length === 0) throw new Problem('mismatch.noMetric');

  const roles = ['priority', ...metrics.map((metric) => metric.role)];
  const { kept, dropped } = keepComplete(table, [priority, ...metrics.map((metric) => metric.values)], roles);
  const count = table.rowCount - dropped.sheetRows.length;
  if (count === 0) throw new Problem('mismatch.noCustomer', { rows: table.rowCount, roles });

  const number = (role: string) => pick(numbers(table, role), kept);
  const category = (role: string) => groupCategory(table.columns[role], kept);
  const id = identity(table.columns['customer_id'], kept);
  const name = identity(table.columns['customer_name'], kept);
  const sheetRows = kept === undefined ? table.sheetRows : pickAt(table.sheetRows, kept);
  return {
    count,
    sheetRows,
    identity: id ?? name ?? ((customer) => String(sheetRows[customer])),
    name: id === undefined ? undefined : name,
    priority: pick(priority, kept),
    metrics: metrics.map((metric) => ({ ...metric, values: pick(metric.values, kept) })),
    adoption: number('adoption'),
    clv: number('clv'),
    cac: number('cac'),
    roi: number('roi'),
    cost: number('cost'),
    onboarding: number('onboarding'),
    teamSize: number('team_size'),
    lifecycle: category('lifecycle'),
    industry: category('industry'),
    size: category('size'),
    level: category('decision_maker'),
    dropped,
  };
}

function metricColumns(table: Table, parameters: MismatchParameters): CustomerMetric[] {
  const [salesWay, adoptionWay, supportWay] = parameters.directions;
  const supportRole = numbers(table, 'support') === undefined ? 'support_time' : 'support';
  const reversed = supportWay === 'higher' ? 'lower' : 'higher';
  const wanted: [MetricRole, number, 'higher' | 'lower'][] = [
    ['sales', parameters.weights[0], salesWay],
    ['adoption', parameters.weights[1], adoptionWay],
    [supportRole, parameters.weights[2], supportRole === 'support' ? supportWay : reversed],
  ];
  return wanted.flatMap(([role, weight, direction]) => {
    const values = numbers(table, role);
    if (values === undefined || weight === 0) return [];
    return [{ role, header: table.headers[role] ?? role, values, weight, direction }];
  });
}

/** Indexes of the rows that have every value; undefined when that is all of them, so that nothing needs copying. */
function keepComplete(
  table: Table,
  columns: readonly Float64Array[],
  roles: readonly string[],
): { readonly kept: Int32Array | undefined; readonly dropped: DroppedRows } {
  const noneDropped = { sheetRows: new Int32Array(0), codes: new Uint8Array(0), roles };
  if (!columns.some((values) => values.includes(NaN))) return { kept: undefined, dropped: noneDropped };
  // Position + 1 of the first column that lacks a value, 0 where none does.
  const lacking = new Uint8Array(table.rowCount);
  columns.forEach((values, column) => {
    for (let row = 0; row < lacking.length; row++) {
      if (lacking[row] === 0 && Number.isNaN(values[row])) lacking[row] = column + 1;
    }
  });
  const rows = everyone(table.rowCount);
  const droppedRows = rows.filter((row) => lacking[row] !== 0);
  return {
    kept: rows.filter((row) => lacking[row] === 0),
    dropped: {
      sheetRows: pickAt(table.sheetRows, droppedRows),
      codes: lacking.filter((column) => column !== 0).map((column) => column - 1),
      roles,
    },
  };
}

function numbers(table: Table, role: string): Float64Array | undefined {
  const column = table.columns[role];
  return column?.kind === 'number' ? column.values : undefined;
}

function pick(values: Float64Array, kept: Int32Array | undefined): Float64Array;
function pick(values: Float64Array | undefined, kept: Int32Array | undefined): Float64Array | undefined;
function pick(values: Float64Array | undefined, kept: Int32Array | undefined): Float64Array | undefined {
  return values === undefined || kept === undefined ? values : pickAt(values, kept);
}

function identity(column: Column | undefined, kept: Int32Array | undefined) {
  const rowOf = (customer: number) => kept?.[customer] ?? customer;
  if (column?.kind === 'category') {
    return (customer: number) => column.labels[column.codes[rowOf(customer)] ?? -1] ?? '';
  }
  if (column?.kind === 'number') {
    return (customer: number) => {
      const value = column.values[rowOf(customer)] ?? NaN;
      return Number.isNaN(value) ? '' : String(value);
    };
  }
  return undefined;
}
