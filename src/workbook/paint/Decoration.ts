/** Notices that say what of a report Excel refused; the report's catalogue has the sentences. */
export type DecorationRefused =
  | 'formatRefused'
  | 'tableRefused'
  | 'nameRefused'
  | 'linkRefused'
  | 'choicesRefused'
  | 'colorsRefused'
  | 'pageRefused'
  | 'chartNotDrawn'
  | 'chartNotPolished';

/** Something that makes a report easier to read, and without which it is whole. */
export interface Decoration<Target = unknown> {
  /** The notice where Excel refuses it. */
  readonly code: DecorationRefused;
  readonly sheet: string;
  /** Address on the sheet, or the title of a chart. */
  readonly place: string;
  /** What it is done to. Called anew for every attempt: what an earlier one left may be half made. */
  readonly target: () => Target;
  /** Each may be refused by itself, and sets something: twice over ends as once. */
  readonly parts: readonly ((target: Target) => void)[];
  /**
   * For what is added, and would be there twice if it were attempted again: takes away what is there of it. All of it is
   * one part.
   */
  readonly clear?: () => void;
  /** The same in smaller pieces, for an Excel that refuses it as a whole. */
  readonly pieces?: readonly Decoration[];
}

/** A sheet of the report in this workbook. */
export interface DecoratedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** Keeps the type of a target to its own parts, in a list of decorations of many. */
export function decoration<Target>(described: Decoration<Target>): Decoration {
  return described as Decoration;
}
