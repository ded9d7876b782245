import { createCohortCoder, hasText } from '../../../src/functions/arguments/createCohortCoder';

describe('createCohortCoder', () => {
  it('codes values and population alike, whatever the case', () => {
    const coder = createCohortCoder(true);
    const population = coder.codesOf(['South', 'North', 'East']);
    expect(Array.from(coder.codesOf(['north', 'SOUTH']))).toEqual([population[1], population[0]]);
    expect(coder.count).toBe(3);
  });

  it('takes labels for the same that differ in full width or blanks only, as the analyses do', () => {
    const labels = ['软件Ａ', '软件a ', ' 软件A', '软件 A'];
    expect(Array.from(createCohortCoder(hasText(labels)).codesOf(labels))).toEqual([0, 0, 0, 1]);
  });

  it('gives a label of blanks only no cohort', () => {
    const labels = [' ', '\u3000', 'a'];
    expect(Array.from(createCohortCoder(hasText(labels)).codesOf(labels))).toEqual([-1, -1, 0]);
  });

  it('takes 2024 and its text for the same cohort', () => {
    const labels = [2024, '2024'];
    const codes = createCohortCoder(false).codesOf(labels);
    expect(codes[0]).toBe(codes[1]);
  });

  it('takes a 0 among texts for a blank cell, and among numbers for the number', () => {
    const texts = ['a', 0, null];
    expect(Array.from(createCohortCoder(hasText(texts)).codesOf(texts))).toEqual([0, -1, -1]);
    const numbers = [1, 0];
    expect(Array.from(createCohortCoder(hasText(numbers)).codesOf(numbers))).toEqual([0, 1]);
  });
});
