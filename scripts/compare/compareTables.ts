import type { Scalar } from '../../host/workbook/types';
import type { CellRecord, ColumnRecord, TableRecord } from '../record/types';
import { align, type Pair } from './align';
import { areAlike, compareValues, show, someOf } from './compareValues';
import { withoutAddress } from './withoutAddress';

/** Says what differs between two tables of one name: columns by their header, rows by the texts they begin with. */
export function compareTables(before: TableRecord, after: TableRecord): readonly string[] {
  const labels = rowLabels(before);
  const newLabels = rowLabels(after);
  const pairs = align(labels, newLabels);
  const gone = pairs
    .filter(([, right]) => right === undefined)
    .map(([left]) => `row "${labels[left!]}" gone`);
  const added = pairs
    .filter(([left]) => left === undefined)
    .map(([, right]) => `row "${newLabels[right!]}" new`);
  return [
    ...compareOrder(before, after),
    ...[gone, added].filter(({ length }) => length > 0).map(someOf),
    ...before.columns.flatMap((column) => {
      const other = after.columns.find(({ header }) => header === column.header);
      if (other === undefined) return [];
      return compareColumns(column, other, pairs, labels).map((line) => `column "${column.header}": ${line}`);
    }),
  ].map((line) => `table ${before.name}, ${line}`);
}

function compareOrder(before: TableRecord, after: TableRecord): readonly string[] {
  const headers = before.columns.map(({ header }) => header);
  const newHeaders = after.columns.map(({ header }) => header);
  const gone = headers.filter((header) => !newHeaders.includes(header));
  const added = newHeaders.filter((header) => !headers.includes(header));
  const kept = headers.filter((header) => newHeaders.includes(header));
  const keptNow = newHeaders.filter((header) => headers.includes(header));
  return [
    ...gone.map((header) => `column "${header}" gone`),
    ...added.map((header) => `column "${header}" new`),
    ...(kept.join('\n') === keptNow.join('\n') ? [] : [`columns in another order: ${keptNow.join(' | ')}`]),
  ];
}

function compareColumns(
  before: ColumnRecord,
  after: ColumnRecord,
  pairs: readonly Pair[],
  labels: readonly string[],
): readonly string[] {
  const kept = pairs.filter((pair): pair is [number, number] => !pair.includes(undefined));
  const values = kept
    .filter(([left, right]) => !areAlike(before.values[left], after.values[right]))
    .map(([left, right]) => `"${labels[left]}" ${show(before.values[left])} → ${show(after.values[right])}`);
  const links = kept
    .map(([left, right]) => [left, leadsTo(before.links[left + 1]), leadsTo(after.links[right + 1])] as const)
    .filter(([, left, right]) => left !== right)
    .map(([row, left, right]) => `link of "${labels[row]}" ${left} → ${right}`);
  return [
    ...compareValues(
      { numberFormat: before.numberFormat, alignment: before.alignment },
      { numberFormat: after.numberFormat, alignment: after.alignment },
    ),
    ...[values, links].filter(({ length }) => length > 0).map(someOf),
  ];
}

function leadsTo(link: CellRecord | undefined): string {
  return link === undefined ? 'nothing' : JSON.stringify(withoutAddress(link));
}

const LABEL_COLUMNS = 3;

/** A name for every row: the first of its columns that hold words, else its number. */
function rowLabels({ columns }: TableRecord): readonly string[] {
  const worded = columns.filter(({ values }) => values.some(isWord)).slice(0, LABEL_COLUMNS);
  const rows = columns[0]?.values.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    worded.length === 0 ? `row ${row + 1}` : worded.map(({ values }) => values[row]).join(', '),
  );
}

function isWord(value: Scalar): boolean {
  return typeof value === 'string' && value !== '';
}
