import fc from 'fast-check';
import { cellsPerRequest, transportBytes } from '../../../src/workbook/read/planReadChunks';

describe('cellsPerRequest', () => {
  it('counts a Chinese character as the three bytes it travels in', () => {
    expect(transportBytes([['客户']])).toBe(transportBytes([['abcdef']]));
    expect(cellsPerRequest([['客'.repeat(100)]])).toBeLessThan(cellsPerRequest([['a'.repeat(100)]]) / 2);
  });

  it('never asks for more than five million cells, however short they are', () => {
    expect(cellsPerRequest([['', '', '', '']])).toBeLessThanOrEqual(5_000_000);
    expect(cellsPerRequest([])).toBeLessThanOrEqual(5_000_000);
  });

  it('keeps a request of cells like the sample under 4 MB and asks for at least one cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.string(), fc.double()), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 20,
        }),
        (sample) => {
          const cells = cellsPerRequest(sample);
          expect(cells).toBeGreaterThanOrEqual(1);
          expect((cells * (transportBytes(sample) - 1)) / (3 * sample.length)).toBeLessThanOrEqual(4_000_000);
        },
      ),
    );
  });

  it('still asks for one cell when a single cell is larger than a request', () => {
    expect(cellsPerRequest([['x'.repeat(9_000_000)]])).toBe(1);
  });
});
