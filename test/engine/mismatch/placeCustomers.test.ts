import { describe, expect, test } from '@jest/globals';
import { placeCustomers, quadrantNames } from '../../../src/engine/mismatch/placeCustomers';

describe('placeCustomers', () => {
  const placement = placeCustomers(Float64Array.of(9, 9, 1, 1, 5), Float64Array.of(0.2, 0.9, 0.9, 0.2, 0.5), {
    priority: 5,
    performance: 0.5,
  });

  test('puts every customer in one quadrant, those on a line with their group', () => {
    expect(Array.from(placement.quadrants, (code) => quadrantNames[code])).toEqual([
      'overinvested',
      'wellPlaced',
      'underinvested',
      'rightlyLow',
      'overinvested',
    ]);
  });

  test('lists mismatch, matched and top in sheet order', () => {
    expect(Array.from(placement.mismatch)).toEqual([0, 4]);
    expect(Array.from(placement.matched)).toEqual([1]);
    expect(Array.from(placement.top)).toEqual([0, 1, 4]);
  });

  test('counts what chance would give from the real sizes of the groups', () => {
    expect(placement.counts).toEqual({
      valid: 5,
      top: 3,
      bottom: 3,
      mismatch: 2,
      expected: 9 / 5,
      quadrants: [2, 1, 1, 1],
    });
  });
});
