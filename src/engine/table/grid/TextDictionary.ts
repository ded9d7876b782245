import type { CellValue } from '../types';

const firstSlots = 256;
/** Longer texts are told apart by their beginning, their end and their length, and then by comparing them. */
const hashedAtEachEnd = 32;

/**
 * Numbers the distinct cells of a column that are no numbers, from 1 on; 0 is the blank cell.
 *
 * Own open addressing instead of a Map: a column of a million different ids is filled several times faster, and the
 * table of slots stays outside the garbage collector's heap.
 */
export class TextDictionary {
  readonly entries: CellValue[] = [null];
  private slots = new Int32Array(firstSlots);
  private hashes = new Int32Array(firstSlots);
  private lastText = '';
  private lastCode = 0;
  private readonly booleanCodes = [0, 0];

  /** Code of a cell, a new one for a value not seen before. A text of nothing but blanks is a blank cell. */
  codeOf(value: string | boolean): number {
    // Tables repeat values in runs, and comparing with the last one is cheaper than a look-up.
    if (value === this.lastText) return this.lastCode;
    if (typeof value === 'boolean') return this.codeOfBoolean(value);
    const hash = hashOf(value);
    let slot = this.slotOf(value, hash);
    let code = this.slots[slot]!;
    if (code === 0) {
      if (isBlank(value)) return 0;
      code = this.entries.push(value) - 1;
      if (2 * code > this.slots.length) {
        this.grow();
        slot = this.slotOf(value, hash);
      }
      this.slots[slot] = code;
      this.hashes[slot] = hash;
    }
    this.lastText = value;
    this.lastCode = code;
    return code;
  }

  /** Code of a text that has one, 0 otherwise. */
  find(text: string): number {
    return this.slots[this.slotOf(text, hashOf(text))]!;
  }

  private codeOfBoolean(value: boolean): number {
    const which = value ? 1 : 0;
    if (this.booleanCodes[which] === 0) this.booleanCodes[which] = this.entries.push(value) - 1;
    return this.booleanCodes[which]!;
  }

  /** The slot that holds a text, or the free slot where it belongs. */
  private slotOf(text: string, hash: number): number {
    const { slots, hashes, entries } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) {
      if (hashes[slot] === hash && entries[slots[slot]!] === text) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { slots, hashes } = this;
    const mask = 2 * slots.length - 1;
    this.slots = new Int32Array(2 * slots.length);
    this.hashes = new Int32Array(2 * slots.length);
    for (let old = 0; old < slots.length; old += 1) {
      if (slots[old] === 0) continue;
      const hash = hashes[old]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = slots[old]!;
      this.hashes[slot] = hash;
    }
  }
}

function hashOf(text: string): number {
  const { length } = text;
  let hash = length;
  const head = length <= 2 * hashedAtEachEnd ? length : hashedAtEachEnd;
  for (let at = 0; at < head; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  for (let at = Math.max(head, length - hashedAtEachEnd); at < length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 0x20 || first >= 0x80) && text.trim() === '';
}
