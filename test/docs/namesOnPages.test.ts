import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyses } from '../../src/analyses';
import { parseRecipe } from '../../src/engine/recipe/parseRecipe';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, 'docs', file), 'utf8');
const taught = ['tutorial-mismatch', 'tutorial-conversion', 'how-to'];

/** Pages that send a reader to a button, a setting or a sheet. */
const sending = [...taught, 'guide', 'glossary', 'functions', 'hosting', 'support', '../README'];
/** Pages that explain what words of the sheets mean; they quote parts of sentences, too. */
const explaining = ['methods'];

/** How each language sets a name apart. */
const setApart: readonly (readonly [ending: string, name: RegExp])[] = [
  ['.md', /(?<![*\w)\]])\*(?![*\s(])([^*\n]+)\*(?![*\w])/g],
  ['.zh-CN.md', /“([^”\n]+)”/g],
];

/** What a reader sees of Excel, of Microsoft's admin center and of the systems. */
const ofOthers = new Set([
  ...['Home', 'File', 'Options', 'Trust Center', 'Trusted Add-in Catalogs', 'Show in Menu', 'Add-ins'],
  ...['Shared folder', 'More Add-ins', 'Upload My Add-in', 'Account', 'About Excel'],
  ...['Integrated apps', 'Upload custom apps', 'Office Add-in', 'Teams app'],
  'Reset Office Add-ins shortcut preferences',
  ...['开始', '文件', '选项', '信任中心', '受信任的加载项目录', '显示在菜单中', '加载项', '共享文件夹'],
  ...['更多加载项', '上传我的加载项', '帐户', '关于 Excel', '网页版'],
  ...['集成应用', '上传自定义应用', 'Office 加载项', 'Teams 应用', '重置 Office 加载项快捷方式首选项'],
]);

/** What is set apart and is no name: words of a table, of a definition or of a person. */
const noNames = new Set([
  ...[
    'Call',
    'called',
    'frozenCuts',
    'Immature records',
    '¥9,100',
    '名称 (2)',
    '高价值占 30%',
    '前 30%',
    '行业 × 规模',
  ],
  ...['不低于分界线', '不超过该值的占比达到 p', '显著', '尚无定论'],
]);

/** Every text of the sources and how each begins, as it is written there, the parts that are filled in as "…". */
const said = new Set(
  sourceFiles().flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'/g), ([, text]) =>
      text!.replace(/\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1'),
    ).flatMap((text) => [text, ...text.split(/[.。：]/).slice(0, 1)]),
  ),
);
const allSaid = [...said].join('\n').toLowerCase();

function sourceFiles(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, 'src', file));
}

/** The names that a page sets apart, each step of a way by itself. */
function namesOn(page: string, name: RegExp): readonly string[] {
  return Array.from(page.matchAll(name), ([, found]) => found!)
    .flatMap((found) => (found.includes('|') ? [] : found.split(' > ')))
    .filter((found) => !ofOthers.has(found) && !noNames.has(found));
}

describe.each(setApart)('a name on a page (%s)', (ending, name) => {
  test.each(sending)('is one that the product has: %s', (page) => {
    const isSaid = (found: string) => said.has(found) || said.has(found.replaceAll('……', ' … '));
    expect(namesOn(read(`${page}${ending}`), name).filter((found) => !isSaid(found))).toEqual([]);
  });

  test.each(explaining)('is part of what the product says: %s', (page) => {
    const names = namesOn(read(`${page}${ending}`), name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((found) => !allSaid.includes(found.toLowerCase()))).toEqual([]);
  });
});

test.each(taught)('%s sends the reader to buttons and settings', (page) => {
  for (const [ending, name] of setApart)
    expect(namesOn(read(`${page}${ending}`), name).length).toBeGreaterThan(5);
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
