import * as fc from 'fast-check';
import { nearestName, nearness } from '../../src/engine/nearness';

describe('nearness', () => {
  it('is 1 for equal texts and 0 for texts without a letter in common', () => {
    expect(nearness('客户', '客户')).toBe(1);
    expect(nearness('abcd', 'wxyz')).toBe(0);
  });
  it('counts letters that changed places as one edit', () => {
    expect(nearness('custmoer', 'customer')).toBe(1 - 1 / 8);
  });
  it('is the share of the longer text when it contains the other', () => {
    expect(nearness('产品采用率2024', '产品采用率')).toBe(5 / 9);
  });
  it('is the same both ways, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const near = nearness(a, b);
        expect(near).toBe(nearness(b, a));
        expect(near >= 0 && near <= 1).toBe(true);
      }),
    );
  });
  it('finds nothing that is less near than asked, and the same above', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 }),
        (a, b) => {
          const near = nearness(a, b);
          expect(nearness(a, b, 0.6)).toBe(near >= 0.6 ? near : 0);
        },
      ),
    );
  });
});

describe('nearestName', () => {
  it('finds the name that was meant, whatever its case', () => {
    expect(nearestName('paramters', ['version', 'mapping', 'parameters'])).toBe('parameters');
    expect(nearestName('TOPSHARE', ['bottomShare', 'topShare'])).toBe('topShare');
  });

  it('takes the first where nothing is near', () => {
    expect(nearestName('xyz', ['abc', 'def'])).toBe('abc');
  });
});
