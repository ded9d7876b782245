import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spread } from '../../samples/spread';

describe('spread', () => {
  test('is proportional where the shares are whole', () => {
    expect(spread(10, [1, 2, 2], [9, 9, 9])).toEqual([2, 4, 4]);
  });

  test('passes on what does not fit', () => {
    expect(spread(10, [1, 1, 1], [9, 9, 2])).toEqual([4, 4, 2]);
  });

  test('refuses more than there is room for', () => {
    expect(() => spread(5, [1, 1], [2, 2])).toThrow(RangeError);
  });

  test('always adds up and never passes a capacity', () => {
    const capacities = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(capacities, fc.double({ min: 0, max: 1, noNaN: true }), (rooms, share) => {
        const total = Math.floor(share * rooms.reduce((sum, room) => sum + room, 0));
        const shares = spread(total, rooms, rooms);
        expect(shares.reduce((sum, part) => sum + part, 0)).toBe(total);
        shares.forEach((part, index) => expect(part).toBeLessThanOrEqual(rooms[index]!));
      }),
    );
  });
});
