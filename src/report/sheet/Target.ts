import type { CellReference } from '../table/CellReference';

/** Where a jump leads, by what is there. */
export type Target =
  | CellReference
  /** The first cell of one of our sheets, by role. */
  | { readonly sheet: string }
  /** A cell that a part of a sheet was given a name for. */
  | { readonly mark: string }
  /** A cell of the user's own sheet: 1-based row and column as Excel shows them. */
  | { readonly sourceSheet: string; readonly sourceRow: number; readonly sourceColumn: number };
