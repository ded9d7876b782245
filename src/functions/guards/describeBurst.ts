import { argumentsOf } from '../argumentsOf';
import { readGrid, type Grid } from '../arguments/readGrid';
import type { PopulationMemory } from '../populations/createPopulationMemory';
import type { BurstCall } from './createBurstGuard';
import { contains, rangePlace } from './rangePlace';
import type { SentCall } from './spillFormula';

/** Arguments with more cells are recognised by comparing them, not by writing them out. */
const fewCells = 60;

/** Rows of a sheet: so many rows may be compared with a population that they are none of. */
const rowsOfSheet = 1_048_576;

/**
 * What the guard against fill-downs needs to know of a call: which column it belongs to, what it costs, and how many
 * calls the column may have: of a row as many as its population has rows, or the sheet where the row lies outside it; of
 * a whole column as many as it has rows, each of which may take its own out of it by INDEX. Calls of a column differ in
 * their own row only.
 */
export function describeBurst(call: SentCall, memory: PopulationMemory): BurstCall {
  const { pairs } = argumentsOf[call.function];
  const grids = call.given.map(readGrid);
  const [first = 0, others = 0] = pairs[0] ?? [];
  const single = grids[first];
  const population = grids[others];
  const isRow = single?.rows === 1 && population !== undefined;
  const ofRow = isRow ? pairs.map(([position]) => position) : [];
  const keys = grids.map((grid, position) =>
    grid === undefined || ofRow.includes(position) ? '' : keyOf(grid, memory),
  );
  const sent = grids.reduce((sum, grid) => sum + sizeOf(grid), 0);
  const grows = isRow && liesOutside(call.addresses[first], call.addresses[others]);
  const members = isRow ? sizeOf(population) / Math.max(1, sizeOf(single)) : (single?.rows ?? 1);
  return {
    column: `${call.name} ${keys.join(' ')}`,
    cells: sent + sizeOf(single),
    calls: grows ? rowsOfSheet : members,
    isWhole: !isRow,
    grows,
    address: isRow ? call.addresses[first] : undefined,
  };
}

/**
 * An argument with the cells of an earlier call where they are the same ones: while a column waits for its end, all its
 * copies then hold one population, not each its own.
 */
export function shareCells(argument: unknown, memory: PopulationMemory): unknown {
  const grid = readGrid(argument);
  return grid && grid.rows > 1 && sizeOf(grid) > fewCells ? memory.recall(grid).cells : argument;
}

/** Whether a row is known to be none of its population. */
function liesOutside(row: string | undefined, population: string | undefined): boolean {
  const [place, others] = [rangePlace(row), rangePlace(population)];
  return place !== undefined && others !== undefined && !contains(others, place);
}

function keyOf(grid: Grid, memory: PopulationMemory): string {
  return sizeOf(grid) > fewCells ? `#${memory.recall(grid).id}` : JSON.stringify(grid.cells);
}

function sizeOf(grid: Grid | undefined): number {
  return grid === undefined ? 0 : grid.rows * grid.columns;
}
