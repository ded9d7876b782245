import { argumentsOf } from '../argumentsOf';
import { readGrid, type Grid } from '../arguments/readGrid';
import type { PopulationMemory } from '../populations/createPopulationMemory';
import type { BurstCall } from './createBurstGuard';
import type { SentCall } from './spillFormula';

/** Arguments with more cells are recognised by comparing them, not by writing them out. */
const fewCells = 60;

/**
 * What the guard against fill-downs needs to know of a call: which column it belongs to, what it costs, and how many
 * calls a full column has. Calls of a column differ in their own row only.
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
  return {
    column: `${call.name} ${keys.join(' ')}`,
    cells: sent + sizeOf(single),
    calls: isRow ? sizeOf(population) / Math.max(1, sizeOf(single)) : 1,
    address: isRow ? call.addresses[first] : undefined,
  };
}

function keyOf(grid: Grid, memory: PopulationMemory): string {
  return sizeOf(grid) > fewCells ? `#${memory.recall(grid).id}` : JSON.stringify(grid.cells);
}

function sizeOf(grid: Grid | undefined): number {
  return grid === undefined ? 0 : grid.rows * grid.columns;
}
