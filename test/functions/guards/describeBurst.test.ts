import { describeBurst, shareCells } from '../../../src/functions/guards/describeBurst';
import type { SentCall } from '../../../src/functions/guards/spillFormula';
import { createPopulationMemory } from '../../../src/functions/populations/createPopulationMemory';

const table = Array.from({ length: 50 }, (_, row) => [row, row * 2]);
const scored = (row: number, weights: unknown = null, population: unknown = table): SentCall => ({
  function: 'COMPOSITE_SCORE',
  name: 'COMPOSITE_SCORE',
  given: [[table[row]!], weights, null, population, null, null, null, null],
  addresses: [`S!B${row + 2}:C${row + 2}`],
});

describe('describeBurst', () => {
  const memory = createPopulationMemory();

  it('counts what is sent and sent back, and how many calls make the column full', () => {
    expect(describeBurst(scored(3), memory)).toMatchObject({ cells: 104, calls: 50, address: 'S!B5:C5' });
  });

  it('puts the rows of a column together, and columns with other arguments apart', () => {
    const column = describeBurst(scored(3), memory).column;
    expect(describeBurst(scored(4), memory).column).toBe(column);
    expect(describeBurst(scored(4, [[3, 1]]), memory).column).not.toBe(column);
    const other = table.map(([first]) => [first, 0]);
    expect(describeBurst(scored(4, null, other), memory).column).not.toBe(column);
  });

  it('counts a whole column that is computed for one of its cells', () => {
    const whole: SentCall = { ...scored(0), given: [table], addresses: ['S!B2:C51'] };
    expect(describeBurst(whole, memory)).toMatchObject({
      ...{ cells: 200, calls: 50, isWhole: true, grows: false, address: undefined },
    });
    expect(describeBurst(whole, memory).column).toBe(describeBurst({ ...whole }, memory).column);
  });

  it('takes rows outside their population for as many as a sheet has', () => {
    const within = { ...scored(3), addresses: ['S!B5:C5', '', '', 'S!$B$2:$C$51'] };
    expect(describeBurst(within, memory)).toMatchObject({ calls: 50, grows: false });
    const outside = { ...scored(3), addresses: ['Now!B5:C5', '', '', 'S!$B$2:$C$51'] };
    expect(describeBurst(outside, memory)).toMatchObject({ calls: 1_048_576, grows: true });
  });
});

describe('shareCells', () => {
  it('gives copies of a formula the cells of one population, and each its own row', () => {
    const memory = createPopulationMemory();
    const copy = () => table.map((row) => [...row]);
    expect(shareCells(copy(), memory)).toBe(shareCells(copy(), memory));
    const row = [[1, 2]];
    expect(shareCells(row, memory)).toBe(row);
    const wide = () => [Array.from({ length: 61 }, (_, column) => column)];
    expect(shareCells(wide(), memory)).not.toBe(shareCells(wide(), memory));
    expect(shareCells(0.3, memory)).toBe(0.3);
    expect(shareCells(null, memory)).toBeNull();
  });
});
