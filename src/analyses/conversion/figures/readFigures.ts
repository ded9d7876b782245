import type { Figure } from '../../../report/figures/Figure';
import type { FormatName } from '../../../report/figures/formats';
import type { CellReference } from '../../../report/table/CellReference';
import type { Words } from '../../../report/text/Words';

/** Reads a figure from the cell that it stands in. */
export type FigureReader = (at: CellReference, format?: FormatName) => Figure | undefined;

/** One figure for each part of something. */
export function figuresByPart<Part extends string>(
  parts: Readonly<Record<Part, Words>>,
  figureOf: (part: Part, name: Words) => Figure | undefined,
): Readonly<Record<Part, Figure | undefined>> {
  const entries = (Object.entries(parts) as [Part, Words][]).map(([part, name]) => [
    part,
    figureOf(part, name),
  ]);
  // One entry a part.
  return Object.fromEntries(entries) as Record<Part, Figure | undefined>;
}
