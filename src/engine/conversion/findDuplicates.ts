import type { Table } from '../table/types';
import { categoryColumn } from './tableColumns';

export interface Duplicates {
  /** Records that equal an earlier one in every column that was read. */
  readonly exact: number;
  /** Records whose number and product an earlier record has too; undefined without record numbers. */
  readonly repeatedPairs: number | undefined;
  /** 1 for each record to keep: the first of equal ones. */
  readonly firsts: Uint8Array;
}

/**
 * Records that are there more than once. Nothing is removed by this: the report counts every record and says beside it
 * what the figures are without the repeats.
 */
export function findDuplicates(table: Table): Duplicates {
  const record = categoryColumn(table, 'record_id');
  if (record !== undefined && record.labels.length === table.rowCount) {
    return { exact: 0, repeatedPairs: 0, firsts: new Uint8Array(table.rowCount).fill(1) };
  }
  const all = Object.values(table.columns).flatMap((column) =>
    column === undefined ? [] : [wordsOf(column)],
  );
  const firsts = markFirsts(all, table.rowCount);
  const product = categoryColumn(table, 'product');
  const pairs = record && product && markFirsts([[record.codes], [product.codes]], table.rowCount);
  return { exact: countZeros(firsts), repeatedPairs: pairs && countZeros(pairs), firsts };
}

type Words = Int32Array | Int8Array;

/** The values of a column as whole numbers that can be compared and hashed: a number gives two of them. */
function wordsOf(column: NonNullable<Table['columns'][string]>): Words[] {
  switch (column.kind) {
    case 'category':
      return [column.codes];
    case 'flag':
      return [column.values];
    case 'number':
      return [new Int32Array(column.values.buffer, column.values.byteOffset, column.values.length * 2)];
    case 'date':
      return [new Int32Array(column.days.buffer, column.days.byteOffset, column.days.length * 2)];
  }
}

/** 1 for each row that no earlier row equals in all columns: hashed first, compared where hashes meet. */
function markFirsts(columns: readonly Words[][], rowCount: number): Uint8Array {
  const words = columns.flat();
  const hashes = new Int32Array(rowCount);
  for (const column of words) mixIn(hashes, column);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rowCount * 2)));
  const slots = new Int32Array(size).fill(-1);
  const firsts = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    let slot = (hashes[row]! >>> 7) & (size - 1);
    for (;;) {
      const other = slots[slot]!;
      if (other < 0) {
        slots[slot] = row;
        firsts[row] = 1;
        break;
      }
      if (hashes[other] === hashes[row] && equalRows(words, other, row, rowCount)) break;
      slot = (slot + 1) & (size - 1);
    }
  }
  return firsts;
}

function mixIn(hashes: Int32Array, column: Words): void {
  const perRow = column.length === hashes.length ? 1 : 2;
  for (let row = 0; row < hashes.length; row += 1) {
    let hash = hashes[row]!;
    for (let word = 0; word < perRow; word += 1) {
      hash = Math.imul(hash ^ column[row * perRow + word]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hashes[row] = hash;
  }
}

function equalRows(words: readonly Words[], first: number, second: number, rowCount: number): boolean {
  return words.every((column) => {
    if (column.length === rowCount) return column[first] === column[second];
    return column[first * 2] === column[second * 2] && column[first * 2 + 1] === column[second * 2 + 1];
  });
}

function countZeros(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) if (mark === 0) count += 1;
  return count;
}
