import type { CategoryColumn, Column } from '../types';

/** A column with only the rows at some indexes. Categories are numbered anew, so that every label has a row. */
export function keepRows(column: Column, kept: Int32Array): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: pick(column.values, kept, new Float64Array(kept.length)) };
    case 'date':
      return { kind: 'date', days: pick(column.days, kept, new Float64Array(kept.length)) };
    case 'flag':
      return { kind: 'flag', values: pick(column.values, kept, new Int8Array(kept.length)) };
    case 'category':
      return keepCategories(column, kept);
  }
}

function keepCategories(column: CategoryColumn, kept: Int32Array): CategoryColumn {
  const codes = new Int32Array(kept.length);
  const newCode = new Int32Array(column.labels.length).fill(-1);
  const labels: string[] = [];
  for (let index = 0; index < kept.length; index += 1) {
    const old = column.codes[kept[index]!]!;
    if (old >= 0 && newCode[old]! < 0) newCode[old] = labels.push(column.labels[old]!) - 1;
    codes[index] = old < 0 ? -1 : newCode[old]!;
  }
  return { kind: 'category', codes, labels };
}

function pick<Values extends Float64Array | Int8Array>(
  values: Values,
  kept: Int32Array,
  target: Values,
): Values {
  for (let index = 0; index < kept.length; index += 1) target[index] = values[kept[index]!]!;
  return target;
}
