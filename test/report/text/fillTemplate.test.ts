import { fillTemplate, others } from '../../../src/report/text/fillTemplate';

describe('fillTemplate', () => {
  it('writes numbers in the style that the place asks for', () => {
    const facts = { n: 1234.5, share: 0.12345, score: 0.62222, ratio: 4.2689 };
    expect(
      fillTemplate('en', '{n:count}|{share:rate}|{share:rate2}|{score:score}|{ratio:ratio}', facts),
    ).toBe('1,235|12.3%|12.35%|0.622|4.27');
  });

  it('picks the English word by the number', () => {
    expect(fillTemplate('en', '{n:count} {n:customer|customers}', { n: 1 })).toBe('1 customer');
    expect(fillTemplate('en', '{n:count} {n:customer|customers}', { n: 0 })).toBe('0 customers');
  });

  it('joins a list with the comma of the language', () => {
    expect(fillTemplate('en', '{names}', { names: ['a', 'b'] })).toBe('a, b');
    expect(fillTemplate('zh-CN', '{names}', { names: ['甲', '乙'] })).toBe('甲、乙');
  });

  it('says of a list that goes on that there are others', () => {
    expect(fillTemplate('en', '{names}', { names: ['a', 'b', others] })).toBe('a, b and others');
    expect(fillTemplate('zh-CN', '{names}', { names: ['甲', '乙', others] })).toBe('甲、乙等');
  });

  it('throws rather than show a sentence with a hole', () => {
    expect(() => fillTemplate('en', '{missing} customers')).toThrow(RangeError);
    expect(() => fillTemplate('en', '{n:colour}', { n: 1 })).toThrow(RangeError);
  });
});
