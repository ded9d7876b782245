import { count, counted, list } from '../../../src/functions/text/formatFacts';

describe('the facts of a sentence', () => {
  it('separate thousands', () => {
    expect([count(5), count(180_000), count(1_234_567)]).toEqual(['5', '180,000', '1,234,567']);
  });

  it('say 1 number and 3 numbers', () => {
    expect([counted(1, 'number'), counted(3, 'number')]).toEqual(['1 number', '3 numbers']);
  });

  it('join a list', () => {
    expect([list(['a', 'b'], '、'), list('a', '、')]).toEqual(['a、b', 'a']);
  });
});
