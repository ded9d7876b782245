import { XmlLimitError } from './xml/XmlSyntaxError';

const MEGABYTE = 1_000_000;
/** Bytes that a workbook may take while it is read, its file among them. */
const MOST = 420 * MEGABYTE;

/**
 * Room in memory for one workbook. Whatever stays there takes its share before more is read, about as many bytes as V8
 * keeps for it: so a file that is made of many small things ends where one of large things does.
 */
export class Room {
  private taken = 0;

  constructor(private readonly most = MOST) {}

  /** @throws {RoomError} where less is left */
  take(bytes: number): void {
    this.taken += bytes;
    if (this.taken > this.most) throw new RoomError(Math.round(this.most / MEGABYTE));
  }

  /** The same for a text that was cut out or put together. */
  takeText(text: string): void {
    this.take(TEXT + bytesOfCharacters(text));
  }
}

/** What is read as a tree takes its share by its bytes, though the tree goes: building many of them takes time. */
export const TREE = 4;

/** Bytes of a text beside its characters, with its place in a list. */
const TEXT = 56;

/** A text with one character beyond ISO 8859-1 has two bytes for each. */
export function bytesOfCharacters(text: string): number {
  return wide.test(text) ? 2 * text.length : text.length;
}

const wide = /[^\u0000-\u00ff]/;

/** Thrown for a workbook that needs more room than it may take; `maximum` in megabytes. */
export class RoomError extends XmlLimitError {
  constructor(readonly maximum: number) {
    super(`More than ${maximum} MB`);
  }
}
