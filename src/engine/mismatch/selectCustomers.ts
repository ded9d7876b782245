import { Problem } from '../problem';
import type { MismatchParameters } from '../recipe/types';
import { pickAt } from '../statistics/pickAt';
import type { Column, Table } from '../table/types';
import type { CustomerMetric, Customers, DroppedRows, Grouping, MetricRole } from './types';

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
  const count = kept === undefined ? table.rowCount : kept.length;
  if (count === 0) throw new Problem('mismatch.noCustomer', { rows: table.rowCount, roles });

  const number = (role: string) => pick(numbers(table, role), kept);
  const category = (role: string) => grouping(table.columns[role], kept);
  const id = identity(table.columns['customer_id'], kept);
  const name = identity(table.columns['customer_name'], kept);
  const sheetRows =
    kept === undefined ? table.sheetRows : Int32Array.from(kept, (row) => at(table.sheetRows, row));
  return {
    count,
    sheetRows,
    identity: id ?? name ?? ((customer) => String(at(sheetRows, customer))),
    name: id === undefined ? undefined : name,
    priority: pick(priority, kept),
    metrics: metrics.map((metric) => ({ ...metric, values: pick(metric.values, kept) })),
    adoption: number('adoption'),
    clv: number('clv'),
    cac: number('cac'),
    roi: number('roi'),
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
function keepComplete(table: Table, columns: readonly Float64Array[], roles: readonly string[]) {
  const lacking = new Uint8Array(table.rowCount);
  let droppedCount = 0;
  columns.forEach((values, column) => {
    for (let row = 0; row < table.rowCount; row += 1) {
      if (lacking[row] === 0 && Number.isNaN(values[row])) {
        lacking[row] = column + 1;
        droppedCount += 1;
      }
    }
  });
  const dropped = {
    sheetRows: new Int32Array(droppedCount),
    codes: new Uint8Array(droppedCount),
    roles,
  } satisfies DroppedRows;
  if (droppedCount === 0) return { kept: undefined, dropped };
  const kept = new Int32Array(table.rowCount - droppedCount);
  let keptSoFar = 0;
  let droppedSoFar = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    const column = lacking[row] ?? 0;
    if (column === 0) {
      kept[keptSoFar++] = row;
    } else {
      dropped.sheetRows[droppedSoFar] = at(table.sheetRows, row);
      dropped.codes[droppedSoFar++] = column - 1;
    }
  }
  return { kept, dropped };
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

function grouping(column: Column | undefined, kept: Int32Array | undefined): Grouping | undefined {
  if (column?.kind !== 'category') return undefined;
  const count = kept === undefined ? column.codes.length : kept.length;
  const codes = new Int32Array(count);
  const blank = column.labels.length;
  let blanks = 0;
  for (let customer = 0; customer < count; customer += 1) {
    const code = at(column.codes, kept === undefined ? customer : at(kept, customer));
    if (code < 0) blanks += 1;
    codes[customer] = code < 0 ? blank : code;
  }
  return { codes, labels: blanks > 0 ? [...column.labels, ''] : column.labels };
}

function identity(column: Column | undefined, kept: Int32Array | undefined) {
  const rowOf = (customer: number) => (kept === undefined ? customer : at(kept, customer));
  if (column?.kind === 'category') {
    return (customer: number) => column.labels[at(column.codes, rowOf(customer))] ?? '';
  }
  if (column?.kind === 'number') {
    return (customer: number) => {
      const value = at(column.values, rowOf(customer));
      return Number.isNaN(value) ? '' : String(value);
    };
  }
  return undefined;
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] as number;
}
