import * as fc from 'fast-check';
import { readGrid } from '../../../src/functions/arguments/readGrid';
import { createPopulationMemory } from '../../../src/functions/populations/createPopulationMemory';

const cell = fc.constantFrom<unknown>(0, 1, 2.5, '', 'a', true, null, { code: '#N/A' }, { code: '#REF!' });
const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });

describe('createPopulationMemory', () => {
  it('knows a population again by its cells, and makes of it what was asked for once', () => {
    const memory = createPopulationMemory();
    const make = jest.fn(() => 'sum');
    const first = memory.recall(readGrid([[1], [{ code: '#N/A' }]])!);
    expect(first.once('what', make)).toBe('sum');
    const again = memory.recall(readGrid([[1], [{ code: '#N/A' }]])!);
    expect(again.id).toBe(first.id);
    expect(again.cells).toBe(first.cells);
    expect(again.once('what', make)).toBe('sum');
    expect(make).toHaveBeenCalledTimes(1);
    again.once('something else', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('never takes a population for one that differs in any cell', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(1), cell, (cells, row, column, other) => {
        const memory = createPopulationMemory();
        const before = memory.recall(readGrid(cells)!);
        const changed = cells.map((one) => [...one]);
        changed[row % cells.length]![column] = other;
        const isSame = JSON.stringify(changed) === JSON.stringify(cells);
        expect(memory.recall(readGrid(changed)!).id === before.id).toBe(isSame);
      }),
    );
  });

  it('does not take the same cells in another shape for the same', () => {
    const memory = createPopulationMemory();
    expect(memory.recall(readGrid([[1, 2]])!).id).not.toBe(memory.recall(readGrid([[1], [2]])!).id);
  });

  it('forgets what has not been asked for the longest', () => {
    const memory = createPopulationMemory();
    const grid = (value: number) => readGrid([[value], [value]])!;
    const first = memory.recall(grid(0)).id;
    for (let value = 1; value < 8; value++) memory.recall(grid(value));
    expect(memory.recall(grid(0)).id).toBe(first);
    for (let value = 1; value < 9; value++) memory.recall(grid(value));
    expect(memory.recall(grid(0)).id).not.toBe(first);
  });

  it('tries again what could not be made', () => {
    const population = createPopulationMemory().recall(readGrid([[1]])!);
    const make = () => {
      throw new RangeError('no');
    };
    expect(() => population.once('what', make)).toThrow('no');
    expect(() => population.once('what', make)).toThrow('no');
  });
});
