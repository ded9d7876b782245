import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../src/report/text/Words';

/**
 * What a figure is, by its name, and the words that say so, in sets of which one excludes the other. Two figures of one
 * sentence are easily exchanged: what is said to come after the application is then the number of distinct calls. English
 * sentences are held to their cells number by number; the Chinese ones name the same figures, but in an order of their own.
 */
const meanings: readonly (readonly { readonly name: RegExp; readonly words: RegExp }[])[] = [
  [
    { name: /callsAfter$/i, words: /申请之?后/g },
    { name: /events$/i, words: /不重复|去掉重复/g },
  ],
  [
    { name: /^(?:mean(?:Low|High|CallRate)$|ofMeans)/, words: /均值|平均/g },
    { name: /^pooled(?!Rate$)/, words: /合并/g },
    { name: /^withoutLargest$/, words: /去掉最大客户(?:，合并调用率)?/g },
  ],
  [
    { name: /above$/i, words: /高于/g },
    { name: /below$/i, words: /低于/g },
  ],
];

const folder = join(__dirname, '../../src/analyses');
const literal = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const written = new RegExp(String.raw`\ben:\s*${literal},\s*'zh-CN':\s*${literal}`, 'g');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => Array.from(readFileSync(join(folder, file), 'utf8').matchAll(written)))
  .map(([, en, zh]): Words => ({ en: en!.slice(1, -1), 'zh-CN': zh!.slice(1, -1) }));

/** Figures of a text; what only agrees with one in number is none. */
function figuresOf(text: string): { readonly name: string; readonly start: number }[] {
  return Array.from(text.matchAll(/\{(\w+)(?::\w+)?\}/g), ({ index, 1: name = '' }) => ({
    name,
    start: index,
  }));
}

/** Figures of which the last words before them, of those that exclude each other, are another's. */
function misplaced(text: string): string[] {
  const plain = text.replace(/\{[^}]*\}/g, (figure) => ' '.repeat(figure.length));
  return figuresOf(text).flatMap(({ name, start }) =>
    meanings.flatMap((set) => {
      const own = set.find((meaning) => meaning.name.test(name));
      const before = set.flatMap((meaning) =>
        Array.from(plain.matchAll(meaning.words), ({ index, 0: words }) => ({
          meaning,
          end: index + words.length,
        })).filter(({ end }) => end <= start),
      );
      const [last] = before.sort((a, b) => b.end - a.end);
      return own === undefined || last === undefined || last.meaning === own
        ? []
        : [`{${name}} in "${text}"`];
    }),
  );
}

test('a figure of a Chinese sentence stands behind the words that say what it is', () => {
  const chinese = texts.map(({ 'zh-CN': text }) => text);
  expect(chinese.filter((text) => figuresOf(text).length > 1).length).toBeGreaterThan(150);
  expect(chinese.flatMap(misplaced)).toEqual([]);
});

test('figures that are exchanged are found', () => {
  expect(misplaced('申请之后 {callsAfter} 条，不重复 {events} 次')).toEqual([]);
  expect(misplaced('申请之后 {events} 条，不重复 {callsAfter} 次')).toHaveLength(2);
});

test('an interval is said from its low end to its high one, in both languages', () => {
  const all = texts.flatMap((text) => Object.values(text));
  const ranges = (from: string, to: string) => {
    const [one, other] = [from, to].map((end) => String.raw`\{\w*${end}(?::\w+)?\}`);
    return all.filter((text) =>
      new RegExp(`\\[${one}, ${other}\\]|${one} (?:to|至) ${other}`, 'i').test(text),
    );
  };
  expect(ranges('low', 'high').length).toBeGreaterThan(40);
  expect(ranges('high', 'low')).toEqual([]);
});

test('of an English text, who is above and who is below is followed by that word', () => {
  const wrong = texts
    .map(({ en }) => en)
    .filter((text) => {
      const sides = Array.from(
        text.matchAll(/\{\w+(Above|Below)(?::\w+)?\}([^{]|\{(?!\w+(?:Above|Below)(?::\w+)?\}))*/g),
      );
      return sides.length > 1 && sides.some(([part, side]) => !part.includes(` ${side!.toLowerCase()}`));
    });
  expect(texts.filter(({ en }) => /Above\}.*Below\}/.test(en)).length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
