import { roundAsPublished } from '../../../src/analyses/conversion/roundAsPublished';

test('four decimals, an exact half to the even neighbour', () => {
  expect(roundAsPublished(0.17948717)).toBe(0.1795);
  expect(roundAsPublished(-0.07121)).toBe(-0.0712);
  expect(roundAsPublished(1238869.01801)).toBe(1238869.018);
  expect(roundAsPublished(0.03125)).toBe(0.0312);
  expect(roundAsPublished(0.09375)).toBe(0.0938);
});

test('no minus before a zero, nothing for nothing', () => {
  expect(Object.is(roundAsPublished(-0.00001), 0)).toBe(true);
  expect(roundAsPublished(undefined)).toBeUndefined();
});
