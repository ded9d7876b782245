import {
  countRatio,
  decideRatioUnit,
  noRatios,
  type RatioCounts,
  type RatioHints,
} from '../../../../src/engine/table/numbers/decideRatioUnit';

function countsOf(values: readonly number[]): RatioCounts {
  const counts = noRatios();
  for (const value of values) countRatio(counts, value, 1);
  return counts;
}
const unitOf = (values: readonly number[], hints: RatioHints = { saysRate: true }) =>
  decideRatioUnit(countsOf(values), hints).unit;

describe('decideRatioUnit', () => {
  it('takes numbers up to 1.5 for fractions', () => expect(unitOf([0, 0.2, 1, 1.5])).toBe('fraction'));
  it('takes numbers up to 100 for percent points', () =>
    expect(unitOf([0, 2, 99, 100])).toBe('percentPoints'));
  it('asks when fractions and percent points stand apart', () => expect(unitOf([0.8, 80])).toBe('mixed'));
  it('asks when most are fractions', () => expect(unitOf([0.8, 0.7, 0.9, 1.8])).toBe('mixed'));
  it('takes numbers that join up for percent points', () =>
    expect(unitOf([0.9, 2.1, 40, 60])).toBe('percentPoints'));
  it('takes numbers above 100 as they are', () => expect(unitOf([300, 800])).toBe('asIs'));
  it('does not let a code for "not known" decide', () => expect(unitOf([0.2, 0.9, 999])).toBe('fraction'));
  it('believes the number format before the values', () => {
    expect(unitOf([1.8, 0.5], { percentFormat: true })).toBe('fraction');
  });
  it('believes a header that says percent where values allow it', () => {
    expect(unitOf([0.8, 80], { percentHeader: true })).toBe('percentPoints');
    expect(unitOf([0.8, 0.9], { percentHeader: true })).toBe('fraction');
  });
  it('believes the answer before everything', () => {
    expect(unitOf([0.8, 80], { answer: 'perCell', percentFormat: true })).toBe('perCell');
  });
  it('does not take another answer for one', () =>
    expect(unitOf([0.8, 80], { answer: 'dmy', saysRate: true })).toBe('mixed'));
  it('takes whole numbers and amounts for plain numbers where nothing says rate', () => {
    expect(unitOf([1, 1, 1, 30, 4], {})).toBe('plain');
    expect(unitOf([0.5, 12.25, 2130.4], {})).toBe('plain');
    expect(unitOf([55.5, 78], {})).toBe('plain');
  });
  it('takes numbers up to 1.5 for fractions whatever the header says', () =>
    expect(unitOf([0.2, 0.9], {})).toBe('fraction'));
  it('asks nothing about whole numbers', () => {
    expect(unitOf([1, 1, 1, 80])).toBe('percentPoints');
    expect(unitOf([1, 1, 1, 800])).toBe('asIs');
  });
  it('takes a column with many numbers above 100 for amounts', () =>
    expect(unitOf([0.5, 0.7, 40, 250.5])).toBe('asIs'));
});
