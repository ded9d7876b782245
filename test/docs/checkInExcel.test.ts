import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { analyses } from '../../src/analyses';
import type { Locale } from '../../src/engine/recipe/types';
import { commands } from '../../src/taskpane/commands/commands';
import { paneText } from '../../src/taskpane/text/paneText';

const pages: readonly (readonly [locale: Locale, file: string, names: RegExp])[] = [
  ['en', 'check-in-excel.md', /\*([^*]+)\*(?!\*)/g],
  ['zh-CN', 'check-in-excel.zh-CN.md', /“([^”]+)”/g],
];
/** Not ours: Excel's own names, and what the Chinese page quotes for another reason. */
const ofExcel = new Set(['File > Account', 'Move Chart', '文件 > 帐户', '移动图表', '被拒绝', '名称 (2)']);

const pageOf = (file: string) => readFileSync(join(__dirname, '../../docs', file), 'utf8');

interface Step {
  readonly number: number;
  readonly minutes: number;
  /** What is open, what to do, what proves and what refutes it. */
  readonly texts: readonly string[];
}

function stepsOf(page: string): readonly Step[] {
  return page
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .map(([number, minutes, ...texts]) => ({ number: Number(number), minutes: Number(minutes), texts }));
}

describe.each(pages)('the page in %s', (locale, file, names) => {
  const page = pageOf(file);

  it('calls buttons, menus and messages as the add-in does', () => {
    const known = new Set([
      ...Object.values(paneText).map((words) => words[locale]),
      ...commands.map(({ label }) => label[locale]),
      ...analyses.flatMap(({ parameterWords }) =>
        Object.values(parameterWords).map(({ name }) => name[locale]),
      ),
    ]);
    const named = [...page.replaceAll('**', '').matchAll(names)].map(([, name]) => name!);
    const parts = named.filter((name) => !ofExcel.has(name)).flatMap((name) => name.split(' > '));
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((part) => !known.has(part))).toEqual([]);
  });

  it('has steps of half an hour in all, each with what is open, what to do, what proves and what refutes it', () => {
    const steps = stepsOf(page);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    for (const { number, texts } of steps)
      expect([number, texts.filter((text) => text.trim() !== '').length]).toEqual([number, 4]);
  });

  it('runs only commands that there are', () => {
    for (const [, name] of page.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(name!);
  });
});

it('takes the same steps in both languages', () => {
  const [english, chinese] = pages.map(([, file]) => stepsOf(pageOf(file)));
  expect(chinese!.map(({ minutes }) => minutes)).toEqual(english!.map(({ minutes }) => minutes));
  const code = ({ texts }: Step) =>
    [...texts.join().matchAll(/`([^`]+)`|(Alt\+Shift\+\w)/g)].map(([found]) => found);
  english!.forEach((step, index) => {
    const own = code(step).filter((text) => !text.startsWith('`Name'));
    expect([step.number, code(chinese![index]!)]).toEqual([step.number, own]);
  });
});
