import type { Words } from '../text/Words';
import type { Target } from '../sheet/Target';
import type { CellsReference } from '../table/CellReference';

/** What the pane says and shows of a headline beside its number. */
export interface HeadlineGuide {
  /** What the figure is, in plain words. */
  readonly meaning: Words;
  /** The first of the rows that it counts. */
  readonly rows?: Target;
}

/** Where a caution belongs. */
export interface CautionGuide {
  /** Key of the headline that it qualifies. */
  readonly about?: string;
  /** The rows that it speaks of: all that are named, or those from a cell on. */
  readonly rows?: Target | CellsReference;
}

/** Guides by key of the headline, or by code of the caution. */
export type Guides<Guide> = Readonly<Partial<Record<string, Guide>>>;
