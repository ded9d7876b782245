import { etaSquared } from '../../../src/engine/statistics/etaSquared';
import { expectFigures, figuresOf } from './figures';

/** Values one group after the other, and the group of each. */
function inRows(groups: readonly (readonly number[])[]): [Float64Array, Int32Array, number] {
  const codes = groups.flatMap((group, code) => group.map(() => code));
  return [Float64Array.from(groups.flat()), Int32Array.from(codes), groups.length];
}

describe('etaSquared', () => {
  it.each(figuresOf('etaSquared'))('agrees with numpy: $description', (figure) => {
    const [groups] = figure.arguments as [number[][]];
    expectFigures(etaSquared(...inRows(groups))?.share, figure.expected);
  });

  it('is undefined for constants and for nothing', () => {
    expect(etaSquared(...inRows([[0.1, 0.1], [0.1]]))).toBeUndefined();
    expect(etaSquared(...inRows([]))).toBeUndefined();
  });

  it('is 1 where groups explain everything', () => {
    const groups = [
      [1, 1],
      [2, 2],
    ];
    expect(etaSquared(...inRows(groups))).toEqual({ share: 1, groups: 2 });
  });

  it('takes the rows of the groups in any order and counts no empty group', () => {
    const values = Float64Array.of(4, 1, 5, 2, 6, 3);
    const { share, groups } = etaSquared(values, Int32Array.of(3, 1, 3, 1, 3, 1), 5)!;
    expect(share).toBeCloseTo(27 / 35, 12);
    expect(groups).toBe(2);
  });

  it('keeps the digits of small differences beside a large common part', () => {
    const values = Float64Array.of(1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.3, 1e9 + 0.4);
    const plain = values.map((value) => value - 1e9);
    const codes = Int32Array.of(0, 1, 0, 1);
    expect(etaSquared(values, codes, 2)!.share).toBeCloseTo(etaSquared(plain, codes, 2)!.share, 6);
  });

  it('loses nothing in the sums of very many rows beside a common part', () => {
    const count = 100_000;
    const values = Float64Array.from({ length: count }, (_, row) => 1e12 + (row % 10) / 10 + (row % 2));
    const plain = values.map((value) => value - 1e12);
    const codes = Int32Array.from(plain, (_, row) => row % 2);
    expect(etaSquared(values, codes, 2)!.share).toBeCloseTo(etaSquared(plain, codes, 2)!.share, 3);
  });
});
