import { evaluate } from '../../src/functions/evaluate';

describe('evaluate', () => {
  it('computes what the function computes in a cell', () => {
    const preview = evaluate({ name: 'VALUE_TIER', arguments: [[[1], [2], [3], [4], [5]]] }, 'en');
    expect(preview).toEqual([['Low'], ['Mid'], ['Mid'], ['Mid'], ['High']]);
  });

  it('shows errors of single cells with their sentences', () => {
    const preview = evaluate({ name: 'COMPOSITE_SCORE', arguments: [[[1], [null], [3]]] }, 'zh-CN');
    expect(preview).toEqual([[0], ['#N/A 这一行缺少指标值。'], [1]]);
  });

  it('throws the sentence that the cell would show for the whole call', () => {
    expect(() => evaluate({ name: 'PERCENTILE_COHORT', arguments: [[[1]]] }, 'en')).toThrow(
      '#VALUE! One value alone has nothing to be ranked in.',
    );
  });
});
