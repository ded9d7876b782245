import { channelErrors, type ChannelError, type Fault } from '../../host/executor/FaultPlan';
import { startExcel } from '../../host/node/startExcel';
import { valuesOfSheet } from './valuesOfSheet';
import type { WorkbookModel } from '../../host/workbook/types';
import { seededRandom } from '../../samples/seededRandom';
import type { Recipe } from '../../src/engine/recipe/types';
import { listSources } from '../../src/workbook/listSources';
import { openSource } from '../../src/workbook/openSource';
import { runAnalysis } from '../../src/workbook/runAnalysis';

/** What goes wrong with a request: it is refused, its answer is lost, or nothing behind it gets through any more. */
const ways: readonly Pick<Fault, 'times' | 'afterwards'>[] = [{}, { afterwards: true }, { times: 100_000 }];

export interface FaultCounts {
  requests: number;
  tried: number;
  /** The user's own sheet differs afterwards: must stay 0. */
  damaged: number;
  /** The next run does not give the sheets of a run without faults: must stay 0. */
  unrepaired: number;
}

/**
 * Runs an analysis with each of its requests failing in each way with each error; then runs it once more, in peace.
 * `sample`, where given, tries so many of the combinations, chosen by the seed.
 */
export async function failRequests(
  makeWorkbook: () => WorkbookModel,
  recipe: Recipe,
  sample?: { readonly count: number; readonly seed: number },
): Promise<FaultCounts> {
  const whole = makeWorkbook();
  const source = JSON.stringify(valuesOfSheet(whole.sheets[0]!));
  const requests = await run(whole, recipe);
  const expected = contents(whole);
  const all = combinations(requests);
  const chosen = sample === undefined ? all : seededRandom(sample.seed).shuffle(all).slice(0, sample.count);
  const counts: FaultCounts = { requests, tried: 0, damaged: 0, unrepaired: 0 };
  for (const fault of chosen) {
    const workbook = makeWorkbook();
    await run(workbook, recipe, fault).catch(() => undefined);
    if (JSON.stringify(valuesOfSheet(workbook.sheets[0]!)) !== source) counts.damaged += 1;
    await run(workbook, recipe).catch(() => undefined);
    if (contents(workbook) !== expected) counts.unrepaired += 1;
    counts.tried += 1;
  }
  return counts;
}

function combinations(requests: number): Fault[] {
  const codes = Object.keys(channelErrors) as ChannelError[];
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    codes.flatMap((error) => ways.map((way) => ({ ...way, request, error }))),
  );
}

/** Gives how many requests the run took. */
async function run(workbook: WorkbookModel, recipe: Recipe, fault?: Fault): Promise<number> {
  const excel = await startExcel({ workbook });
  const release = excel.installGlobals();
  try {
    if (fault !== undefined) excel.host.faults.add(fault);
    const { sheet } = recipe.source;
    const found = (await listSources()).find((candidate) => candidate.sheet === sheet);
    await runAnalysis(await openSource(found!), recipe);
    return excel.host.faults.requests;
  } finally {
    release();
    excel.close();
  }
}

function contents({ sheets }: WorkbookModel): string {
  return JSON.stringify(sheets.map((sheet) => [sheet.name, valuesOfSheet(sheet)]));
}
