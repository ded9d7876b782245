import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { chooseAnalysis } from '../../src/taskpane/actions/chooseSource';
import { changeParameter } from '../../src/taskpane/actions/changeParameter';
import { checkColumns } from '../../src/taskpane/actions/checkColumns';
import { findSources } from '../../src/taskpane/actions/findSources';
import { runRecipe } from '../../src/taskpane/actions/runRecipe';
import { excelWorkbook } from '../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../src/taskpane/state/Pane';
import { withTiny } from '../analyses/tiny/registry';
import { type Grid, valuesOf, withExcel, workbookOf } from './support/startWithData';

const visits: Grid = [
  ['Visitor', 'Spent', 'Day'],
  ...['Ann', 'Ben', 'Ann', 'Cem', 'Ann', 'Dia'].map((name, index) => [
    name,
    10 + index,
    `2026-03-0${index + 1}`,
  ]),
];
const expected = [
  ['Ann', 36],
  ['Dia', 15],
  ['Cem', 13],
  ['Ben', 11],
];
const listed = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.filter((value) => value !== '')).filter(([, spent]) => typeof spent === 'number');

test('an analysis that the product does not know runs through the pane: found, checked, tuned, previewed, run', async () => {
  const workbook = workbookOf({ Visits: visits });
  await withExcel(workbook, async () => {
    const pane = createPane(excelWorkbook, 'en', withTiny);
    await findSources(pane);
    expect(pane.store.get()).toMatchObject({ analysis: 'spending', source: { sheet: 'Visits' } });
    chooseAnalysis(pane, 'spending');
    await checkColumns(pane);
    expect(pane.store.get()).toMatchObject({ screen: 'match', failure: undefined });
    changeParameter(pane, 'bigShare', 0.25);
    const { checked, recipe } = pane.store.get();
    expect(recipe?.parameters).toEqual({ bigShare: 0.25, rows: 'all', sheets: 'all', proof: false });
    expect(excelWorkbook.preview(checked!.table!, recipe!, withTiny)).toMatchObject({
      figures: [{ facts: { n: 1 } }],
    });
    await runRecipe(pane);
    expect(pane.store.get().failure).toBeUndefined();
    expect(pane.store.get().outcome?.overview.title).toBe('Ann');
    expect(pane.store.get().runs[0]?.recipe).toMatchObject({ analysis: 'spending' });
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Visits', 'Visitors']);
  expect(listed(valuesOf(workbook.sheets[1]!))).toEqual(expected);
});

test('the same analysis runs on the command line, by its headers or its name, with its parameters, into JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
  try {
    const file = join(folder, 'visits.xlsx');
    const json = join(folder, 'visits.json');
    writeFileSync(file, saveWorkbook(workbookOf({ Visits: visits })));
    const run = async (...words: string[]) => {
      const said: string[] = [];
      const say = (text: string) => void said.push(text);
      const terminal = { write: say, complain: say, isTerminal: false };
      return { exitCode: await runCommandLine(words, terminal, withTiny), said: said.join('') };
    };
    expect(await run(file, '--set', 'bigShare=25%', '--json', json, '--locale', 'zh-CN')).toMatchObject({
      exitCode: 0,
    });
    const written = JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>;
    expect(written).toMatchObject({
      analysis: 'spending',
      recipe: { parameters: { bigShare: 0.25 }, mapping: { customer: 'Visitor', amount: 'Spent' } },
      input: { rows: 6, used: 6 },
      visitors: expected.map(([name, spent], place) => ({ name, spent, isBig: place === 0 })),
    });
    const sheets = openWorkbook(
      readFileSync(join(folder, 'visits.payoff.xlsx')),
      'visits.payoff.xlsx',
    ).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Visits', '访客']);
    expect((await run(file, '--analysis', 'spending', '--set', 'topShare=0.3', '--force')).said).toContain(
      'bigShare',
    );
    expect((await run('--help')).said).toContain('mismatch|conversion|spending|auto');
    expect((await run('--help', 'parameters', '--locale', 'en')).said).toContain('bigShare=0.5');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
