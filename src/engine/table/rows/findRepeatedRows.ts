import type { StoredColumn } from '../grid/StoredColumn';

/**
 * Rows whose cells all equal those of an earlier row, in order. Rows are compared by a hash of their cells first and
 * cell by cell after.
 */
export function findRepeatedRows(columns: readonly StoredColumn[], rowCount: number): number[] {
  const hashes = new Int32Array(rowCount);
  for (const { words } of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const hash = Math.imul(hashes[row]! ^ words[2 * row]!, 0x9e3779b1) ^ words[2 * row + 1]!;
      hashes[row] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    }
  }
  let slots = 16;
  while (slots < 2 * rowCount) slots *= 2;
  // Open addressing: a slot holds the row that took it, plus one.
  const table = new Int32Array(slots);
  const repeated: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const hash = hashes[row]!;
    let slot = (hash ^ (hash >>> 13)) & (slots - 1);
    for (;;) {
      const other = table[slot]! - 1;
      if (other < 0) {
        table[slot] = row + 1;
        break;
      }
      if (hashes[other] === hash && sameCells(columns, row, other)) {
        repeated.push(row);
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
  return repeated;
}

function sameCells(columns: readonly StoredColumn[], a: number, b: number): boolean {
  return columns.every(({ words }) => words[2 * a] === words[2 * b] && words[2 * a + 1] === words[2 * b + 1]);
}
