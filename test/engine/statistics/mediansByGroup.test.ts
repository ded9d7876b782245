import * as fc from 'fast-check';
import { median } from '../../../src/engine/statistics/median';
import { mediansByGroup } from '../../../src/engine/statistics/mediansByGroup';

describe('mediansByGroup', () => {
  it('gives each group the median that it has alone, whatever is missing and whoever has no group', () => {
    const row = fc.record({
      value: fc.oneof(
        fc.constant(NaN),
        fc.integer({ min: -9, max: 9 }),
        // Adding 0 turns -0 into 0: of the two, which are equal, either may be the median.
        fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
      ),
      group: fc.constantFrom(0, 1, 2, 255),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 400 }), (rows) => {
        const values = Float64Array.from(rows, ({ value }) => value);
        const groups = Uint8Array.from(rows, ({ group }) => group);
        const alone = [0, 1, 2].map((group) =>
          median(
            rows
              .filter((item) => item.group === group && !Number.isNaN(item.value))
              .map(({ value }) => value),
          ),
        );
        expect(mediansByGroup(values, groups, 3)).toEqual(alone);
      }),
    );
  });
});
