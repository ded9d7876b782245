import { readGrid } from '../../../src/functions/arguments/readGrid';
import { checkSize, mostRows } from '../../../src/functions/guards/checkSize';

describe('checkSize', () => {
  it('lets 180,000 rows pass and no more', () => {
    const rows = (count: number) => readGrid(Array.from({ length: count }, () => [1]))!;
    expect(() => checkSize(rows(mostRows), 'values')).not.toThrow();
    expect(() => checkSize(rows(mostRows + 1), 'values')).toThrow(
      expect.objectContaining({
        reason: 'input.tooManyRows',
        facts: { argument: 'values', rows: 180_001, limit: 180_000 },
      }),
    );
  });
});
