import { analyses, analysisNamed, inputsOf } from '../../src/analyses';
import { analyzeConversion } from '../../src/engine/conversion/analyzeConversion';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { analyzeMismatch } from '../../src/engine/mismatch/analyzeMismatch';
import { mismatchParameters } from '../../src/engine/mismatch/parameters';
import type { Notice } from '../../src/engine/problem';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import type { Recipe } from '../../src/engine/recipe/types';
import { withAnswer } from '../../src/engine/recipe/withAnswer';
import { findTables } from '../../src/engine/table/findTables';
import { guessAnalysis } from '../../src/engine/table/guessAnalysis';
import { matchRoles } from '../../src/engine/table/matchRoles';
import { readTable } from '../../src/engine/table/readTable';
import type { CellValue, Table } from '../../src/engine/table/types';
import { gridOf } from '../engine/table/gridOf';
import { makeTable } from './makeTable';
import { type Shape, shapes } from './shapes';

const mostSteps = 4;
const inputs = inputsOf(analyses);

interface Reached {
  readonly analysis: string;
  readonly table: Table | undefined;
  readonly steps: number;
  /** What was asked, in order. */
  readonly asked: readonly string[];
}

/** Reads a table as a person would who agrees with what is proposed, and counts what had to be answered. */
function reach(shape: Shape, cells: readonly (readonly CellValue[])[]): Reached {
  const grid = gridOf(cells);
  const region = findTables(grid, inputs)[0]!;
  const guess = guessAnalysis(region.headers, inputs)[0];
  const wanted = shape.won === undefined ? 'mismatch' : 'conversion';
  const analysis = guess?.analysis ?? wanted;
  let recipe: Recipe = createRecipe(analysisNamed(analysis).parameters, { sheet: '' }, 'en');
  const asked: string[] = guess === undefined || guess.missing.length > 1 ? ['analysis'] : [];
  for (;;) {
    const matches = matchRoles(grid, region, analysisNamed(analysis).input, recipe.mapping);
    const options = analysisNamed(analysis).readOptions(recipe);
    const { table, check } = readTable(grid, region, matches, analysisNamed(analysis).input, options);
    const reason = check.notices.find(({ severity }) => severity === 'error');
    if (reason === undefined || asked.length === mostSteps)
      return { analysis, table, steps: asked.length, asked };
    asked.push(reason.code);
    recipe = answered(recipe, reason, shape);
  }
}

function answered(recipe: Recipe, { code, role, facts }: Notice, shape: Shape): Recipe {
  const { parameter, proposed, header } = facts;
  const mapping = (name: string, column: string) => ({
    ...recipe,
    mapping: { ...recipe.mapping, [name]: column },
  });
  if (code === 'directionUnclear') return withAnswer(recipe, 'priorityDirection', 'low');
  if (typeof parameter === 'string' && Array.isArray(proposed) && proposed.length > 0) {
    return withAnswer(recipe, parameter, proposed.map(String));
  }
  if (code === 'confirmColumn') return mapping(role!, String(header));
  if (role === 'priority' && shape.mismatch !== undefined) return mapping(role, shape.mismatch.priority);
  return recipe;
}

/** The headline by another way: the cells themselves. */
function expectHeadline(shape: Shape, cells: readonly (readonly CellValue[])[], table: Table): void {
  const [headers = [], ...rows] = cells;
  const columnOf = (header: string) => rows.map((row) => row[headers.indexOf(header)]!);
  if (shape.won !== undefined) {
    const { column, success } = shape.won;
    const won = columnOf(column).filter((value) => success.includes(value as string)).length;
    const { overall } = analyzeConversion(table, conversionParameters.defaults);
    expect([shape.name, overall.records, overall.calls]).toEqual([shape.name, rows.length, won]);
    return;
  }
  const { priority, order, isRank, metrics } = shape.mismatch!;
  const priorities = columnOf(priority).map((value) =>
    order === undefined ? (isRank === true ? -Number(value) : Number(value)) : -order.indexOf(String(value)),
  );
  const weights = { sales: 0.4, adoption: 0.35, support: 0.25 };
  const scores = rows.map(() => 0);
  for (const [role, header] of Object.entries(metrics)) {
    const values = columnOf(header).map((value) => Number(String(value).replace('%', '')));
    const least = Math.min(...values);
    const width = Math.max(...values) - least;
    values.forEach((value, row) => (scores[row]! += (weights[role as 'sales'] * (value - least)) / width));
  }
  const line = (values: readonly number[], share: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
  };
  const [priorityLine, scoreLine] = [line(priorities, 0.7), line(scores, 0.5)];
  const counted = rows.filter(
    (_row, row) => priorities[row]! >= priorityLine - 1e-9 && scores[row]! <= scoreLine + 1e-9,
  ).length;
  const { counts } = analyzeMismatch(table, mismatchParameters.defaults).placement;
  expect([shape.name, counts.valid, counts.mismatch]).toEqual([shape.name, rows.length, counted]);
}

describe('the shapes of real exports', () => {
  const results = new Map<string, Reached>();

  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (name, shape) => {
    const cells = makeTable(shape.structure);
    const reached = reach(shape, cells);
    results.set(name, reached);
    expect([reached.analysis, reached.asked]).toEqual([
      shape.won === undefined ? 'mismatch' : 'conversion',
      expect.any(Array),
    ]);
    if (reached.table !== undefined) expectHeadline(shape, cells, reached.table);
    expect([name, reached.steps, reached.asked]).toEqual([name, shape.steps, expect.any(Array)]);
  });

  it('are at least forty, of which at least nine in ten need one answer or none', () => {
    expect(results.size).toBeGreaterThanOrEqual(40);
    const soon = [...results.values()].filter(({ table, steps }) => table !== undefined && steps <= 1);
    expect(soon.length).toBeGreaterThanOrEqual(0.9 * results.size);
  });
});
