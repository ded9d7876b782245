import { analysisNamed } from '../src/analyses';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import type { Recipe } from '../src/engine/recipe/types';
import type { CellValue } from '../src/engine/table/types';
import { previewRecipe } from '../src/taskpane/analysis/previewRecipe';
import { makeRecords } from './conversion';
import { makeRows } from './ingest';
import { runsFor, timeOf, warmUps } from './measureRuns';
import { chunksOf, readChunks } from './readChunks';

/** The headline counts that follow a slider in the pane. */
export interface PreviewLine {
  readonly analysis: string;
  readonly rows: number;
  /** Of the moves of a slider, each with other weights, the middle one and the slowest. */
  readonly median: number;
  readonly slowest: number;
}

/** Times the counts of both analyses while a weight is dragged, on columns that are loaded. */
export function benchPreviews(rows: number): PreviewLine[] {
  return [dragWeights('mismatch', makeRows(rows, 0)), dragWeights('conversion', makeRecords(rows, false))];
}

function dragWeights(analysis: string, cells: readonly (readonly CellValue[])[]): PreviewLine {
  const { table } = readChunks(chunksOf(cells), analysis);
  const times: number[] = [];
  for (let move = -warmUps; move < runsFor(table.rowCount); move += 1) {
    const recipe = withWeight(analysis, 0.5 + move / 100);
    const time = timeOf(() => {
      if (previewRecipe(table, recipe).figures.length === 0) throw new Error(`No preview of ${analysis}`);
    });
    if (move >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  return {
    analysis,
    rows: table.rowCount,
    median: times[Math.floor(times.length / 2)]!,
    slowest: times[times.length - 1]!,
  };
}

function withWeight(analysis: string, weight: number): Recipe {
  const { parameters } = analysisNamed(analysis);
  const [weights] = parameters.sections.weights;
  if (weights === undefined) throw new Error(`No weights of ${analysis}`);
  const recipe = createRecipe(parameters, { sheet: 'Sheet1' }, 'en');
  const rest = (1 - weight) / 2;
  return { ...recipe, parameters: { ...recipe.parameters, [weights]: [weight, rest, rest] } };
}
