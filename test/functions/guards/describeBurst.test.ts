import { describeBurst } from '../../../src/functions/guards/describeBurst';
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
    expect(describeBurst(whole, memory)).toMatchObject({ cells: 200, calls: 1, address: undefined });
    expect(describeBurst(whole, memory).column).toBe(describeBurst({ ...whole }, memory).column);
  });
});
