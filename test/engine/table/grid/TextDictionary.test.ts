import * as fc from 'fast-check';
import { TextDictionary } from '../../../../src/engine/table/grid/TextDictionary';

describe('TextDictionary', () => {
  it('numbers texts and booleans like a Map does, in order of appearance', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.boolean(),
      fc.string({ minLength: 60, maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 600 }), (values) => {
        const dictionary = new TextDictionary();
        const codes = new Map<string | boolean, number>();
        for (const item of values) {
          const blank = typeof item === 'string' && item.trim() === '';
          if (!blank && !codes.has(item)) codes.set(item, codes.size + 1);
          expect(dictionary.codeOf(item)).toBe(blank ? 0 : codes.get(item));
        }
        expect(dictionary.entries).toEqual([null, ...codes.keys()]);
        for (const [item, code] of codes)
          if (typeof item === 'string') expect(dictionary.find(item)).toBe(code);
      }),
    );
  });

  it('tells long texts apart that differ only in their middle', () => {
    const dictionary = new TextDictionary();
    const text = (middle: string) => `${'a'.repeat(50)}${middle}${'b'.repeat(50)}`;
    expect(dictionary.codeOf(text('1'))).toBe(1);
    expect(dictionary.codeOf(text('2'))).toBe(2);
    expect(dictionary.find(text('3'))).toBe(0);
  });
});
