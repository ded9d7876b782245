import * as fc from 'fast-check';
import { orderKnown } from '../../../src/engine/statistics/orderKnown';

describe('orderKnown', () => {
  it('orders the rows that have a value like a stable sort and leaves out the others', () => {
    const value = fc.oneof(fc.constant(NaN), fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 500 }), (values) => {
        const rows = values.flatMap((item, row) => (Number.isNaN(item) ? [] : [row]));
        const expected = rows.sort(
          (a, b) => Number(values[a]! > values[b]!) - Number(values[a]! < values[b]!),
        );
        expect(Array.from(orderKnown(Float64Array.from(values)))).toEqual(expected);
      }),
    );
  });

  it('is empty where no row has a value', () => {
    expect(orderKnown(Float64Array.of(NaN, NaN))).toHaveLength(0);
  });
});
