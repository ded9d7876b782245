import { decimalEvidence } from '../../../../src/engine/table/numbers/decimalEvidence';

describe('decimalEvidence', () => {
  it.each([
    ['1.234,5', ','],
    ['1,234.5', '.'],
    ['1,5', ','],
    ['2.75', '.'],
    ['0,125', ','],
    ['0.125', '.'],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['1,234', 'either'],
    ['-1.234', 'either'],
    ['$1,234.50', '.'],
    ['12', undefined],
    ['Smith, J.', undefined],
    ['', undefined],
  ])('%p speaks for %p', (text, evidence) => expect(decimalEvidence(text)).toBe(evidence));
});
