import type { ReportRecord, RowRecord, SheetRecord } from '../record/types';
import { align } from './align';
import { compareTables } from './compareTables';
import { compareValues, show } from './compareValues';
import { withoutAddress } from './withoutAddress';

/** Says what differs for the reader between two records of the same run, a line for each difference. */
export function compareReports(before: ReportRecord, after: ReportRecord): readonly string[] {
  return [
    ...compareNamed(before.sheets, after.sheets, ({ role }) => role, 'sheet', compareSheets),
    ...prefix('overview', compareValues(withoutAddress(before.overview), withoutAddress(after.overview))),
    ...prefix('JSON', compareValues(before.json, after.json)),
  ];
}

function compareSheets(before: SheetRecord, after: SheetRecord): readonly string[] {
  return prefix(`sheet "${after.name}"`, [
    ...compareValues(
      { name: before.name, layout: before.layout, decorations: before.decorations },
      { name: after.name, layout: after.layout, decorations: after.decorations },
    ),
    ...compareNamed(before.tables, after.tables, ({ name }) => name, 'table', compareTables),
    ...compareRows(before.rows, after.rows),
    ...compareNamed(
      before.charts,
      after.charts,
      ({ name }) => name,
      'chart',
      (chart, other) =>
        prefix(`chart ${chart.name}`, compareValues(withoutAddress(chart), withoutAddress(other))),
    ),
  ]);
}

/** Compares what both sides have under one name, and says what only one of them has. */
function compareNamed<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
  kind: string,
  compare: (before: Item, after: Item) => readonly string[],
): readonly string[] {
  const names = before.map(nameOf);
  const newNames = after.map(nameOf);
  const kept = newNames.filter((name) => names.includes(name));
  const inOrder = names.filter((name) => newNames.includes(name)).join('\n') === kept.join('\n');
  return [
    ...names.filter((name) => !newNames.includes(name)).map((name) => `${kind} ${name} gone`),
    ...newNames.filter((name) => !names.includes(name)).map((name) => `${kind} ${name} new`),
    ...(inOrder ? [] : [`${kind}s in another order: ${kept.join(', ')}`]),
    ...before.flatMap((item) => {
      const other = after[newNames.indexOf(nameOf(item))];
      return other === undefined ? [] : compare(item, other);
    }),
  ];
}

/** Rows outside tables, paired by what they say. */
function compareRows(before: readonly RowRecord[], after: readonly RowRecord[]): readonly string[] {
  return align(before.map(textOf), after.map(textOf)).flatMap(([left, right]) => {
    const [was, is] = [before[left ?? -1], after[right ?? -1]];
    if (was === undefined) return [`${is?.address} new: ${textOf(is!)}`];
    if (is === undefined) return [`${was.address} gone: ${textOf(was)}`];
    return prefix(
      `${is.address} (${show(is.cells[0]?.value)})`,
      compareValues(withoutAddress(was.cells), withoutAddress(is.cells)),
    );
  });
}

function textOf({ cells }: RowRecord): string {
  return cells.map(({ value }) => value).join(' | ');
}

function prefix(place: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${place}, ${line}`);
}
