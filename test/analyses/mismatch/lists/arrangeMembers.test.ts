import fc from 'fast-check';
import { arrangeMembers } from '../../../../src/analyses/mismatch/lists/arrangeMembers';

describe('arrangeMembers', () => {
  it('puts numbers and texts into the rows of a long list', () => {
    const list = arrangeMembers(Int32Array.of(2, 0, 1), 3);
    expect(Array.from(list.numbers(Float64Array.of(0.5, NaN, 2.5)))).toEqual([2.5, 0.5, NaN]);
    expect(Array.from(list.numbers(Int32Array.of(7, 8, 9)))).toEqual([9, 7, 8]);
    expect(list.texts((customer) => `C${customer}`)).toEqual(['C2', 'C0', 'C1']);
  });

  it('is empty for an empty list', () => {
    const list = arrangeMembers(new Int32Array(0), 0);
    expect(list.numbers(new Float64Array(0))).toHaveLength(0);
    expect(list.texts(String)).toEqual([]);
  });

  it('gives every row its customer, whoever is left out or stands there twice', () => {
    const customer = fc.integer({ min: 0, max: 39 });
    const members = fc.oneof(
      fc.uniqueArray(customer, { maxLength: 40 }),
      fc.array(customer, { maxLength: 60 }),
    );
    fc.assert(
      fc.property(members, (customers) => {
        const list = arrangeMembers(Int32Array.from(customers), 40);
        const values = Float64Array.from({ length: 40 }, (_, customer) => customer / 4);
        expect(Array.from(list.numbers(values))).toEqual(customers.map((customer) => customer / 4));
        expect(list.texts(String)).toEqual(customers.map(String));
      }),
    );
  });
});
