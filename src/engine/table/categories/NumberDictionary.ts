const firstSlots = 1024;
const growth = 4;

/**
 * Numbers the distinct numbers of a column, from 0 on, in order of appearance. 0 and -0 are the same number.
 *
 * Ids mostly ascend: a number greater than all before it is new without a look-up, and only a column whose numbers
 * come in another order pays for a table of slots (open addressing, outside the garbage collector's heap).
 */
export class NumberDictionary {
  readonly values: number[] = [];
  private greatest = -Infinity;
  private slots = new Int32Array(0);
  /** Values that have their slot already. */
  private filed = 0;

  /** Code of a number, a new one for a number not seen before. */
  codeOf(value: number): number {
    if (value > this.greatest) {
      this.greatest = value;
      return this.values.push(value) - 1;
    }
    this.fileAll();
    const slot = this.slotOf(value);
    // A slot holds a code plus one; 0 is free.
    const code = this.slots[slot]! - 1;
    return code >= 0 ? code : this.values.push(value) - 1;
  }

  private fileAll(): void {
    const { values } = this;
    if (2 * values.length >= this.slots.length) {
      let size = Math.max(firstSlots, this.slots.length);
      while (2 * values.length >= size) size *= growth;
      this.slots = new Int32Array(size);
      this.filed = 0;
    }
    for (; this.filed < values.length; this.filed += 1) {
      this.slots[this.slotOf(values[this.filed]!)] = this.filed + 1;
    }
  }

  /** The slot that holds a number, or the free slot where it belongs. */
  private slotOf(value: number): number {
    const { slots, values } = this;
    const mask = slots.length - 1;
    let slot = hashOf(value) & mask;
    while (slots[slot] !== 0 && values[slots[slot]! - 1] !== value) slot = (slot + 1) & mask;
    return slot;
  }
}

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

function hashOf(value: number): number {
  // Adding 0 turns -0 into 0, which has other bits.
  bits[0] = value + 0;
  const hash = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
