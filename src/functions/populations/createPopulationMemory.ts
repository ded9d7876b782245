import { plainValue } from '../arguments/plainValue';
import type { Grid } from '../arguments/readGrid';
import { CellError } from '../CellError';

/** A population that was sent before, with what has been made of it. */
export interface RememberedPopulation {
  /** The same number for the same cells. */
  readonly id: number;
  /** The cells as they were sent first: calls that wait hold these, not each its own. */
  readonly cells: Grid['cells'];
  /** Makes something of the population the first time, and gives the same again after that. */
  once<Made>(what: string, make: () => Made): Made;
}

export interface PopulationMemory {
  /** The population of these cells: known when every one of them is as it was, and new otherwise. */
  recall(grid: Grid): RememberedPopulation;
}

/** Populations that a sheet's columns go by at the same time. */
const mostPopulations = 8;
/** Cells held at most: the memory of a finished calculation is not given back by itself. */
const mostCells = 2_000_000;

/**
 * Remembers the last populations. A formula in every row of a table is sent the whole population each time; reading,
 * ordering and fitting it anew each time would cost several times what comparing it does. All its cells are compared, so
 * a value that has changed is never missed.
 */
export function createPopulationMemory(): PopulationMemory {
  let remembered: { readonly grid: Grid; readonly population: RememberedPopulation }[] = [];
  let next = 0;
  return {
    recall(grid) {
      const known = remembered.find((one) => isSame(one.grid, grid));
      const one = known ?? { grid, population: createPopulation(next++, grid) };
      remembered = [one, ...remembered.filter((other) => other !== known)].slice(0, mostPopulations);
      while (remembered.length > 1 && cellsOf(remembered) > mostCells) remembered.pop();
      return one.population;
    },
  };
}

function createPopulation(id: number, { cells }: Grid): RememberedPopulation {
  const made = new Map<string, unknown>();
  return {
    id,
    cells,
    once<Made>(what: string, make: () => Made): Made {
      if (!made.has(what)) made.set(what, make());
      // What a key holds was made by the same caller for the same key.
      return made.get(what) as Made;
    },
  };
}

function cellsOf(remembered: readonly { readonly grid: Grid }[]): number {
  return remembered.reduce((sum, { grid }) => sum + grid.rows * grid.columns, 0);
}

function isSame(first: Grid, second: Grid): boolean {
  const { rows, columns } = first;
  if (first.cells === second.cells) return true;
  if (rows !== second.rows || columns !== second.columns) return false;
  for (let row = 0; row < rows; row++) {
    const cells = first.cells[row]!;
    const others = second.cells[row]!;
    for (let column = 0; column < columns; column++) {
      if (cells[column] !== others[column] && !isSameObject(cells[column], others[column])) return false;
    }
  }
  return true;
}

/** Error cells and formatted numbers arrive as new objects each time. */
function isSameObject(first: unknown, second: unknown): boolean {
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return false;
  const value = plainValue(first);
  const other = plainValue(second);
  if (value instanceof CellError || other instanceof CellError) {
    return value instanceof CellError && other instanceof CellError && value.value === other.value;
  }
  return value === other;
}
