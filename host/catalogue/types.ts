/** What office.js itself says about the Excel object model: derived from the installed package, never stored. */
export interface Catalogue {
  readonly classes: ReadonlyMap<string, ClassDescription>;
  /** Values of `Excel.ChartType` and the other enumerations by their name. */
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
}

export interface ClassDescription {
  readonly name: string;
  /** Class of the items where this one is a collection. */
  readonly itemClass: string | undefined;
  /** By public name in lower case: what a `load` asks for. */
  readonly members: ReadonlyMap<string, MemberDescription>;
  /** By kind and the name that goes over the wire. */
  readonly wire: Readonly<Record<MemberKind, ReadonlyMap<string, MemberDescription>>>;
}

export type MemberKind = 'scalar' | 'navigation' | 'method';

export interface MemberDescription {
  readonly kind: MemberKind;
  /** As documented, for example `showGridlines`. */
  readonly name: string;
  /** In answers, for example `ShowGridlines`. */
  readonly wireName: string;
  /** For example `ExcelApi 1.8`; undefined for what has been there from the start. */
  readonly requirement: string | undefined;
  readonly writable: boolean;
}
