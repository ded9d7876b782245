import type { Column, Table } from './types';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits that stand for what an analysis read of a table: FNV-1a over its roles and values in their
 * order. Two runs with the same digits read the same values; a changed cell, role or order of rows changes them.
 *
 * Missing values count as themselves. 32 bits: of 10,000 different tables two share their digits with a chance of 1 %.
 *
 * @example fingerprintTable(table) // '3f09c2d1'
 */
export function fingerprintTable(table: Table): string {
  const hash = new Hash();
  for (const role of Object.keys(table.columns).sort()) {
    const column = table.columns[role];
    if (column === undefined) continue;
    hash.text(role);
    hashColumn(column, hash);
  }
  return hash.digits();
}

function hashColumn(column: Column, hash: Hash): void {
  switch (column.kind) {
    case 'number':
      return hash.bytes(column.values);
    case 'date':
      return hash.bytes(column.days);
    case 'flag':
      return hash.bytes(column.values);
    case 'category':
      for (const label of column.labels) hash.text(label);
      hash.bytes(column.codes);
  }
}

class Hash {
  private value = OFFSET;

  text(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.mix(text.charCodeAt(index));
    // Two texts are not one longer text.
    this.mix(0);
  }

  bytes({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    for (let index = 0; index < bytes.length; index += 1) this.mix(bytes[index] ?? 0);
  }

  digits(): string {
    return (this.value >>> 0).toString(16).padStart(8, '0');
  }

  private mix(part: number): void {
    this.value = Math.imul(this.value ^ part, PRIME);
  }
}
