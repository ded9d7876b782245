import { cellReference } from '../areaReference';
import { ArchiveProblem } from '../package/ArchiveProblem';
import { RoomError } from '../Room';
import { XmlDepthError, XmlLimitError, XmlSyntaxError } from '../xml/XmlSyntaxError';

/** A part of a package that cannot be read; whoever knows the file's name makes a FileProblem of it. */
export class PartProblem extends Error {
  constructor(
    readonly code: 'brokenPart' | 'brokenCell' | 'partTooLarge' | 'nestedTooDeep' | 'tooMuchContent',
    readonly part: string,
    readonly facts: { readonly cell?: string; readonly maximum?: number } = {},
  ) {
    super(`${code}: ${part} ${facts.cell ?? ''}`);
    this.name = 'PartProblem';
  }
}

/** Thrown for a cell that cannot be read; `cell` is its reference as the part has it. */
export class DamagedCell extends Error {
  readonly cell: string;

  constructor(cell: string) {
    super(cell);
    this.cell = cell.length > LONGEST_REFERENCE ? `${cell.slice(0, LONGEST_REFERENCE)}…` : cell;
  }
}

const LONGEST_REFERENCE = 40;

export function damagedAt({ row, column }: { readonly row: number; readonly column: number }): DamagedCell {
  return new DamagedCell(cellReference(row, column));
}

/**
 * Reads something of a cell, so that what is not well-formed in it is known to be there.
 *
 * @throws {DamagedCell}
 */
export function inCell<Read>(
  cell: { readonly row: number; readonly column: number },
  read: () => Read,
): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof XmlSyntaxError ? damagedAt(cell) : error;
  }
}

/**
 * Reads something of a part, so that what is wrong with it is known to be of this part.
 *
 * @throws {PartProblem}
 */
export function inPart<Read>(part: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedCell) throw new PartProblem('brokenCell', part, { cell: error.cell });
    if (error instanceof XmlDepthError) {
      throw new PartProblem('nestedTooDeep', part, { maximum: error.maximum });
    }
    if (error instanceof RoomError) throw new PartProblem('tooMuchContent', part, { maximum: error.maximum });
    if (error instanceof XmlLimitError) throw new PartProblem('partTooLarge', part);
    if (error instanceof XmlSyntaxError || error instanceof ArchiveProblem)
      throw new PartProblem('brokenPart', part);
    throw error;
  }
}
