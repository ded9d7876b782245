import fc from 'fast-check';
import { rowsPerRequest, transportBytes } from '../../../src/workbook/read/planReadChunks';

describe('rowsPerRequest', () => {
  it('counts a Chinese character as the three bytes it travels in', () => {
    expect(transportBytes([['客户']])).toBe(transportBytes([['abcdef']]));
    expect(rowsPerRequest([['客'.repeat(100)]], 1)).toBeLessThan(rowsPerRequest([['a'.repeat(100)]], 1) / 2);
  });

  it('never asks for more than five million cells, however short they are', () => {
    expect(rowsPerRequest([['', '', '', '']], 16_384) * 16_384).toBeLessThanOrEqual(5_000_000);
    expect(rowsPerRequest([], 20) * 20).toBeLessThanOrEqual(5_000_000);
  });

  it('keeps a request of rows like the sample under 4 MB and asks for at least one row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.string(), fc.double()), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 20,
        }),
        (sample) => {
          const rows = rowsPerRequest(sample, 3);
          expect(rows).toBeGreaterThanOrEqual(1);
          expect((rows * (transportBytes(sample) - 1)) / sample.length).toBeLessThanOrEqual(4_000_000);
        },
      ),
    );
  });

  it('still asks for one row when a single row is larger than a request', () => {
    expect(rowsPerRequest([['x'.repeat(9_000_000)]], 1)).toBe(1);
  });
});
