import fc from 'fast-check';
import { findDuplicates } from '../../../src/engine/conversion/findDuplicates';
import { buildTable } from './buildTable';

test('a record repeats another when all columns agree, blanks and dates among them', () => {
  const found = findDuplicates(
    buildTable({
      record_id: ['1', '1', '1', '2'],
      product: ['p', 'p', 'p', 'p'],
      sample_size: [null, null, 5, null],
      apply_date: [
        '2025-01-02 10:00:00',
        '2025-01-02 10:00:00',
        '2025-01-02 10:00:00',
        '2025-01-02 10:00:00',
      ],
    }),
  );
  expect(found.exact).toBe(1);
  expect(found.repeatedPairs).toBe(2);
  expect(Array.from(found.firsts)).toEqual([1, 0, 1, 1]);
});

test('record numbers that are all different leave nothing repeated', () => {
  const found = findDuplicates(buildTable({ record_id: ['1', '2'], product: ['p', 'p'] }));
  expect(found).toEqual({ exact: 0, repeatedPairs: 0, firsts: Uint8Array.of(1, 1) });
});

test('without record numbers pairs of number and product are unknown', () => {
  expect(findDuplicates(buildTable({ product: ['p', 'p'] }))).toMatchObject({
    exact: 1,
    repeatedPairs: undefined,
  });
});

test('the number of different rows is that of a set of them', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constantFrom(0.5, 0.25, null));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 200 }), (rows) => {
      const { exact, firsts } = findDuplicates(
        buildTable({
          customer: rows.map(([customer]) => `c${customer}`),
          called: rows.map(([, called]) => called),
          sample_size: rows.map(([, , size]) => size),
        }),
      );
      const different = new Set(rows.map((cells) => JSON.stringify(cells)));
      expect(rows.length - exact).toBe(different.size);
      expect(firsts.reduce((sum, first) => sum + first, 0)).toBe(different.size);
    }),
  );
});
