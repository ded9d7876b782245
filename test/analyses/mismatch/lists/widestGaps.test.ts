import { generateMismatchSample } from '../../../../samples/generateMismatchSample';
import { widestGaps } from '../../../../src/analyses/mismatch/lists/widestGaps';
import { makeReport } from '../makeReport';

test('all mismatched customers are listed once, the widest gap between the two percentiles first', () => {
  const { result } = makeReport(generateMismatchSample());
  const order = Array.from(widestGaps(result));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from(result.placement.mismatch));
  const gaps = order.map(
    (customer) => result.percentiles.priority[customer]! - result.percentiles.performance[customer]!,
  );
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
});
