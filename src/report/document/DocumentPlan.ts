import type { Locale } from '../../engine/recipe/types';
import type { DrawnChart, DrawnValue } from './DrawnChart';

/** A report as a document: plain data, in the language of the report, from the chapters that its sheet is made of. */
export interface DocumentPlan {
  readonly locale: Locale;
  readonly title: string;
  /** What it was found in. */
  readonly scope: string;
  /** By which version and when, where it is known. */
  readonly made?: string | undefined;
  readonly contents: string;
  readonly chapters: readonly DocumentChapter[];
}

export interface DocumentChapter {
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'remark'; readonly text: string }
  /** `description` says what is drawn; its numbers are added by who writes the document. */
  | { readonly kind: 'chart'; readonly chart: DrawnChart; readonly description: string }
  | DocumentTable;

export interface DocumentTable {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly alignment: 'left' | 'center' | 'right' }[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** What a cell of the sheet holds, and how it is written: `shownText` is what a reader sees. */
export interface DocumentCell {
  readonly value: Exclude<DrawnValue, undefined>;
  /** en-US number format code. */
  readonly numberFormat?: string | undefined;
  /** Fill of a cell of a heat map. */
  readonly fill?: string;
}
