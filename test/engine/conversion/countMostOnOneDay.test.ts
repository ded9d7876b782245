import { countMostOnOneDay } from '../../../src/engine/conversion/countMostOnOneDay';

const keys = {
  groups: Int32Array.of(0, 0, 0, 0, 1, 1, -1),
  groupCount: 3,
  products: Int32Array.of(0, 1, 1, 2, 0, 0, 0),
  productCount: 3,
};
const days = Float64Array.of(7, 7, 7, 9, 7, NaN, 7);

test('distinct calls of one day are counted, copies once, records without a group or a day not at all', () => {
  expect(countMostOnOneDay(keys, { days, isAfter: undefined })).toEqual(Int32Array.of(2, 1, 0));
});

test('a call before its application does not count', () => {
  const isAfter = Uint8Array.of(1, 0, 0, 1, 1, 0, 1);
  expect(countMostOnOneDay(keys, { days, isAfter })).toEqual(Int32Array.of(1, 1, 0));
});
