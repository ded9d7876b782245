import type { Figure, Figures } from '../figures/Figure';
import type { TableContext } from '../table/Column';
import type { CellReference } from '../table/CellReference';
import type { Tables } from '../table/Tables';
import type { Words } from '../text/Words';

/** A sentence as a report declares it: said where its condition holds and every figure that it names is defined. */
export interface SentenceDeclaration<Context extends TableContext, Section extends string> {
  /** Unique in the report; stable across languages. */
  readonly key: string;
  readonly section: Section;
  /** Places are the names of figures; each figure is written in its own format. */
  readonly text: Words;
  readonly when?: (context: Context) => boolean;
  readonly figures?: (context: Context, tables: Tables<Context>) => Figures;
  /** The figure whose cell a jump from the sentence leads to; undefined: the first that has one. */
  readonly leadsTo?: string;
  /** Whether the summary says it too. */
  readonly onSummary?: boolean;
}

/** A sentence that is true of a result. */
export interface Sentence<Section extends string> {
  readonly key: string;
  readonly section: Section;
  readonly text: string;
  /** The figures it names, in the order of their first places in English, so that lists of them are alike in each language. */
  readonly figures: readonly { readonly name: string; readonly figure: Figure }[];
  /** The cell that a jump from the sentence leads to. */
  readonly target: CellReference | undefined;
  readonly onSummary: boolean;
}
