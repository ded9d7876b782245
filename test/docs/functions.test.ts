import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadataFiles } from '../../scripts/functionsMetadata';
import { startFunctions, type StartedFunctions } from '../functions/startFunctions';

interface Example {
  readonly formula: string;
  readonly results: readonly string[];
}

/** The sample cells of a page: the table whose header row is the column letters. */
function sampleCells(page: string): (string | number)[][] {
  const rows = /\| \| A \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(page)![1]!.trim().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(2, -1)
      .map((cell) => (cell.trim() === '' || Number.isNaN(Number(cell)) ? cell.trim() : Number(cell))),
  );
}

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/```excel\n(=.+)\n((?:→ .+\n)+)```/g)].map((match) => ({
    formula: match[1]!,
    results: match[2]!
      .trim()
      .split('\n')
      .map((line) => line.slice(2)),
  }));
}

let functions: StartedFunctions;
beforeAll(async () => {
  const { 'functions.json': metadata } = await functionsMetadataFiles();
  functions = await startFunctions('en-US', JSON.parse(metadata!));
});
afterAll(() => functions.close());

describe.each(['functions.md', 'functions.zh-CN.md'])('the examples in docs/%s', (file) => {
  const page = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  const examples = examplesOf(page);

  it('are there, at least two for every function', () => {
    for (const name of ['COMPOSITE_SCORE', 'PERCENTILE_COHORT', 'VALUE_TIER']) {
      const count = examples.filter(({ formula }) => formula.startsWith(`=${name}(`)).length;
      expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  it('give in cells what the page says', async () => {
    const cells = sampleCells(page);
    expect([cells.length, cells[0]!.length]).toEqual([8, 4]);
    const found = await functions.evaluateInCells(
      cells,
      examples.map(({ formula }) => formula),
      examples.map(({ results }) => results.length),
    );
    examples.forEach(({ formula, results }, index) => {
      const shown = found[index]!.map((value) =>
        typeof value === 'number' ? String(Number(value.toFixed(4))) : value,
      );
      expect([formula, shown]).toEqual([formula, results]);
    });
  });
});

it('both pages show the same examples, in their own language', () => {
  const [english, chinese] = ['functions.md', 'functions.zh-CN.md'].map((file) =>
    examplesOf(readFileSync(join(__dirname, '../../docs', file), 'utf8')),
  );
  const plain = ({ formula }: Example) => formula.replace(/\{"[^{}]*"\}/, '{…}');
  expect(chinese!.map(plain)).toEqual(english!.map(plain));
});
