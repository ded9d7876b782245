import { codeCohorts } from '../../../src/functions/arguments/codeCohorts';

describe('codeCohorts', () => {
  it('codes values and population alike, whatever the case', () => {
    const { codes, populationCodes, count } = codeCohorts(['north', 'SOUTH'], ['South', 'North', 'East']);
    expect([codes[0], codes[1]]).toEqual([populationCodes[1], populationCodes[0]]);
    expect(count).toBe(3);
  });

  it('takes labels for the same that differ in full width or blanks only, as the analyses do', () => {
    const labels = ['软件Ａ', '软件a ', ' 软件A', '软件 A'];
    expect(Array.from(codeCohorts(labels, labels).codes)).toEqual([0, 0, 0, 1]);
  });

  it('gives a label of blanks only no cohort', () => {
    const labels = [' ', '\u3000', 'a'];
    expect(Array.from(codeCohorts(labels, labels).codes)).toEqual([-1, -1, 0]);
  });

  it('takes 2024 and its text for the same cohort', () => {
    const labels = [2024, '2024'];
    const { codes } = codeCohorts(labels, labels);
    expect(codes[0]).toBe(codes[1]);
  });

  it('takes a 0 among texts for a blank cell, and among numbers for the number', () => {
    const texts = ['a', 0, null];
    expect(Array.from(codeCohorts(texts, texts).codes)).toEqual([0, -1, -1]);
    const numbers = [1, 0];
    expect(Array.from(codeCohorts(numbers, numbers).codes)).toEqual([0, 1]);
  });
});
