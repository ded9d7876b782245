import { scoreLogLoss } from '../../../src/engine/prediction/scoreLogLoss';

test('the loss is minus the logarithm of what was given to what came', () => {
  const losses = scoreLogLoss(Float64Array.of(0.2, 0.2), Uint8Array.of(9, 1, 0), Int32Array.of(1, 2));
  expect(losses[0]).toBeCloseTo(-Math.log(0.2), 12);
  expect(losses[1]).toBeCloseTo(-Math.log(0.8), 12);
});
