const encoder = new TextEncoder();
/** Characters up to which a loop is faster than a call of the platform's encoder. */
const FEW_CHARACTERS = 200;
const FIRST_BYTES = 200_000;

/**
 * XML that grows piece by piece, in UTF-8 from the start: large sheets are written cell by cell, and a string of them
 * would be copied several times on its way to the file.
 */
export class XmlBytes {
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** Adds XML as it stands. */
  add(xml: string): void {
    // A code unit takes three bytes at most.
    this.reserve(3 * xml.length);
    let { used } = this;
    const { bytes } = this;
    let index = 0;
    if (xml.length <= FEW_CHARACTERS) {
      for (; index < xml.length; index += 1) {
        const code = xml.charCodeAt(index);
        if (code >= 128) break;
        bytes[used++] = code;
      }
    }
    if (index < xml.length) used += encoder.encodeInto(xml.slice(index), bytes.subarray(used)).written;
    this.used = used;
  }

  /** Takes back what was added since the length was this. */
  shorten(length: number): void {
    this.used = length;
  }

  /** What was added, as bytes of their own; the next piece starts empty. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.used);
    this.used = 0;
    return taken;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const wider = new Uint8Array(2 * (this.used + more));
    wider.set(this.bytes.subarray(0, this.used));
    this.bytes = wider;
  }
}
