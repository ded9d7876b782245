import type { CellValue } from '../types';

const firstSlots = 256;
const growth = 4;
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
  /** Pairs of a code and the hash of its text, side by side so that a look-up touches memory once; code 0 is free. */
  private slots = new Int32Array(2 * firstSlots);
  /** The two texts that came last, the later one first. */
  private lastText = '';
  private lastCode = 0;
  private otherText = '';
  private otherCode = 0;
  private readonly booleanCodes = [0, 0];

  /** Code of a cell, a new one for a value not seen before. A text of nothing but blanks is a blank cell. */
  codeOf(value: string | boolean): number {
    // Tables repeat values in runs or alternate between yes and no: comparing is cheaper than a look-up.
    if (value === this.lastText) return this.lastCode;
    if (typeof value === 'boolean') return this.codeOfBoolean(value);
    const code = value === this.otherText ? this.otherCode : this.lookUp(value);
    this.otherText = this.lastText;
    this.otherCode = this.lastCode;
    this.lastText = value;
    this.lastCode = code;
    return code;
  }

  private lookUp(value: string): number {
    const hash = hashOf(value);
    let slot = this.slotOf(value, hash);
    let code = this.slots[slot]!;
    if (code === 0) {
      if (isBlank(value)) return 0;
      code = this.entries.push(value) - 1;
      if (4 * code > this.slots.length) {
        this.grow();
        slot = this.slotOf(value, hash);
      }
      this.slots[slot] = code;
      this.slots[slot + 1] = hash;
    }
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
    const { slots, entries } = this;
    const mask = slots.length - 2;
    let slot = firstSlot(hash) & mask;
    while (slots[slot] !== 0) {
      if (slots[slot + 1] === hash && entries[slots[slot]!] === text) return slot;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Int32Array(growth * old.length);
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      const hash = old[from + 1]!;
      let slot = firstSlot(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = hash;
    }
    this.slots = slots;
  }
}

/** Where the search for a hash begins: an even place, spread over the table. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
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
  return text === '' || ((first <= 0x20 || first >= 0x80) && text.trim() === '');
}
