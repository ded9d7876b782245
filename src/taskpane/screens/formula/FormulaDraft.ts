import type { FunctionName } from '../../../functions/computeFunction';

/** Cells that the person has chosen, 0-based. */
export interface ChosenCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The table whose rows they are all, and its columns among them. */
  readonly table?: { readonly name: string; readonly columns: readonly string[] } | undefined;
}

export type Literal = number | string | boolean;

/** By the name of each argument, the cells or the values that it is given. */
export interface GivenArguments<Cells extends ChosenCells = ChosenCells> {
  readonly cells: Readonly<Record<string, Cells | undefined>>;
  readonly values: Readonly<Record<string, Literal | readonly Literal[] | undefined>>;
}

/**
 * A formula being made. `Cells` may carry more than the place of the cells, their values for example.
 */
export interface FormulaDraft<Cells extends ChosenCells = ChosenCells> extends GivenArguments<Cells> {
  readonly name: FunctionName;
  /** The formula stands in each row of the table that the cells are of, where nothing can spill. */
  readonly inTable: boolean;
}
