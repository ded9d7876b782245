import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyses } from '../../src/analyses';
import { parseRecipe } from '../../src/engine/recipe/parseRecipe';
import { actionWords } from '../../src/analyses/conversion/words/names';
import { commands } from '../../src/taskpane/commands/commands';
import { paneText } from '../../src/taskpane/text/paneText';
import { eachText } from '../support/eachText';

const read = (file: string) => readFileSync(join(__dirname, '..', '..', 'docs', file), 'utf8');
const taught = ['tutorial-mismatch', 'tutorial-conversion', 'how-to'];

/** What a reader sees that is not ours: tabs of Excel, and words of the example. */
const notOurs = ['Home', 'Customer', 'Call', 'Closed Won'];

test.each(taught)('every button and setting that %s names is one of the product', (page) => {
  const said = new Set([
    ...eachText(paneText),
    ...eachText(commands),
    ...eachText(analyses),
    ...eachText(actionWords),
  ]);
  const named = Array.from(read(`${page}.md`).matchAll(/(?<!\*)\*([A-Z][^*]+)\*/g), ([, name]) => name!);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !said.has(name) && !notOurs.includes(name))).toEqual([]);
});

test.each(['how-to.md', 'how-to.zh-CN.md'])('the recipe on %s can be read', (page) => {
  const [, recipe] = /```json\n([\s\S]*?)```/.exec(read(page))!;
  const read_ = parseRecipe(
    recipe!,
    analyses.map(({ parameters }) => parameters),
  );
  expect(read_).toMatchObject({ analysis: 'mismatch', parameters: { topShare: 0.25 } });
});

test('every setting that a page gives on the command line is a parameter', () => {
  const names = new Set(analyses.flatMap(({ parameters }) => Object.keys(parameters.declared)));
  for (const page of [...taught, 'guide', 'methods'].flatMap((name) => [`${name}.md`, `${name}.zh-CN.md`])) {
    const set = Array.from(read(page).matchAll(/--set "?(\w+)[=.]/g), ([, name]) => name!);
    expect([page, set.filter((name) => !names.has(name) && name !== 'PARAMETER')]).toEqual([page, []]);
  }
});
