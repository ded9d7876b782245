import type { Chart } from '../charts/defineChart';
import type { HeatMap } from '../layout/heatMap';
import type { PageSentence } from '../sheet/page';
import type { TableContext } from '../table/Column';
import type { AnyTable } from '../table/defineTable';

/** A chapter of a report. The report sheet and the document are both made of chapters, so that they say the same. */
export interface Chapter<Context extends TableContext> {
  readonly heading: string;
  readonly passages: readonly Passage<Context>[];
}

/** Sentences, and beside or below them what shows what they say. */
export interface Passage<Context extends TableContext> {
  readonly heading?: string;
  readonly sentences: readonly PageSentence[];
  /** What cannot be said, and why; how to read what follows. */
  readonly remarks?: readonly string[];
  /** Charts that have nothing to draw are left out. */
  readonly charts?: readonly Chart<Context>[];
  readonly maps?: readonly ReportMap[];
  readonly excerpts?: readonly Excerpt<Context>[];
}

/** A heat map with its title. */
export interface ReportMap {
  readonly title: string;
  readonly map: Omit<HeatMap, 'row' | 'column'>;
}

/** Some rows and columns of a table that stands whole on a sheet of its own. */
export interface Excerpt<Context extends TableContext> {
  /** What is listed, and by what it was chosen. */
  readonly title: string;
  readonly table: AnyTable<Context>;
  /** Keys in the order of the excerpt; one that the table lacks is left out. */
  readonly columns: readonly string[];
  /** Which rows, from the top of the table; all when left out. */
  readonly where?: (row: never, index: number) => boolean;
  /** Whose rows come first, those with the smallest; in the order of the table when left out. */
  readonly by?: (row: never) => number;
  /** No more rows than these. */
  readonly mostRows: number;
}
