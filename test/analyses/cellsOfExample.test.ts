import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyses } from '../../src/analyses';
import { cellsOfExample } from '../../src/analyses/cellsOfExample';
import { findTables } from '../../src/engine/table/findTables';
import { guessAnalysis } from '../../src/engine/table/guessAnalysis';
import { isUsable } from '../../src/engine/table/headers/checkMatches';
import { matchRoles } from '../../src/engine/table/matchRoles';
import { readTable } from '../../src/engine/table/readTable';
import { gridOf } from '../engine/table/gridOf';

const inputs = analyses.map(({ input }) => input);
const both = analyses.flatMap((analysis) => [
  [analysis.name, 'en', analysis] as const,
  [analysis.name, 'zh-CN', analysis] as const,
]);

test.each(both)(
  'the example of %s in %s is read as it stands, without a question',
  async (_name, locale, analysis) => {
    const example = await analysis.example();
    const grid = gridOf(cellsOfExample(example, locale));
    const region = findTables(grid, inputs)[0]!;
    expect(guessAnalysis(region.headers, inputs)[0]?.analysis).toBe(analysis.name);
    const matches = matchRoles(grid, region, analysis.input);
    const used = matches.filter(isUsable).map(({ column }) => column);
    expect([...used].sort()).toEqual(example.headers.map((_header, column) => column));
    const { table, check } = readTable(grid, region, matches, analysis.input);
    expect(table?.rowCount).toBe(10);
    expect(check.notices.filter(({ severity }) => severity === 'question' || severity === 'error')).toEqual(
      [],
    );
  },
);

test.each(analyses.map((analysis) => [analysis.name, analysis] as const))(
  'the example of %s is the table of its tutorial',
  async (name, analysis) => {
    const file = readFileSync(join(__dirname, '../../samples/tutorial', `${name}.csv`), 'utf8');
    const values = file
      .trim()
      .split('\n')
      .map((line) => line.split(',').map((text) => (Number.isNaN(Number(text)) ? text : Number(text))));
    expect(cellsOfExample(await analysis.example(), 'en')).toEqual(values);
  },
);
