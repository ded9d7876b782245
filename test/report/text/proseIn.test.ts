import { figure, named } from '../../../src/report/figures/Figure';
import { proseIn } from '../../../src/report/text/proseIn';

describe('proseIn', () => {
  const english = proseIn('en');
  const chinese = proseIn('zh-CN');
  const words = { en: '{n} of {names}', 'zh-CN': '{names}中 {n} 个' };

  it('fills figures in their own format', () => {
    const figures = { n: figure(1234, 'count'), names: named(['A', 'B']) };
    expect(english.sayKnown(words, figures)).toBe('1,234 of A, B');
    expect(chinese.sayKnown(words, figures)).toBe('A、B中 1,234 个');
  });

  it('lets a text ask for another format than that of the figure', () => {
    expect(
      english.say({ en: '{x:rate0}', 'zh-CN': '{x:rate0}' }, { x: { value: 0.256, format: 'rate2' } }),
    ).toBe('26%');
  });

  it('says nothing where a figure is not defined', () => {
    expect(english.sayKnown(words, { n: figure(undefined, 'count'), names: named(['A']) })).toBeUndefined();
    expect(english.sayKnown(words, { n: figure(1, 'count'), names: named([]) })).toBeUndefined();
  });

  it('joins lists, remarks and sentences as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, c');
    expect(chinese.list(['甲', '乙', '丙'])).toBe('甲、乙、丙');
    expect(english.remark('Media', '12')).toBe('Media (12)');
    expect(chinese.remark('传媒', '12')).toBe('传媒（12）');
    expect(english.paragraph(['One.', 'Two.'])).toBe('One. Two.');
    expect(chinese.paragraph(['一。', '二。'])).toBe('一。二。');
  });
});
