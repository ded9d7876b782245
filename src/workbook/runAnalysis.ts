import type { Notice } from '../engine/problem';
import type { Recipe } from '../engine/recipe/types';
import { analysisNamed } from '../analyses';
import type { Analysis } from '../analyses/Analysis';
import { judgedLists } from '../report/judgement/judgedLists';
import { JUDGEMENTS_ROLE } from '../report/judgement/judgementsRole';
import { checkSource, type CheckedSource } from './checkSource';
import { DataRefused } from './DataRefused';
import { readJudgements } from './judgements/readJudgements';
import { keepAfter, keepBefore, saidOfLeft } from './judgements/keepThrough';
import { paintPlan } from './paint/paintPlan';
import { inTurn } from './inTurn';
import { pauseForPane, throwIfCancelled } from './read/pauseForPane';
import { obstacleOf, readWritingPlace } from './readWritingPlace';
import { readHistory, rememberRun } from './state/rememberRun';
import { toProblem } from './runInExcel';
import type { OpenedSource, RunOptions, RunOutcome, RunRecord } from './types';
import { pages } from './pages';
import { version } from './version';

export interface AnalysisOptions extends RunOptions {
  /** Which of the tables found on the sheet, 0 the likeliest. */
  readonly region?: number;
  /** Computes the report elsewhere, in a worker for example; here when left out. */
  readonly makeReport?: Analysis['report'];
  /** The run to compare this one with; the last of the same analysis in the workbook when left out. */
  readonly against?: RunRecord | undefined;
}

/**
 * The main job: check the table, compute, write the sheets, remember the run.
 * Everything is computed before the first cell is written.
 *
 * Raises `DataRefused` with the data check when the table cannot be analysed, `Cancelled` when the person stopped,
 * and a Problem when the recipe is wrong or Excel refuses.
 */
export async function runAnalysis(
  opened: OpenedSource,
  recipe: Recipe,
  options: AnalysisOptions = {},
): Promise<RunOutcome> {
  const analysis = analysisNamed(recipe.analysis, options.analyses);
  // Found now, and named: otherwise the run would fail in the middle of writing. In turn: a run that is taken back deletes
  // the sheets that this one would look at.
  options.onProgress?.({ phase: 'reading', done: 0, total: 0 });
  const place = await inTurn(() => readWritingPlace(recipe));
  const obstacle = obstacleOf(place);
  if (obstacle !== undefined) throw obstacle;
  const checked = await checkSource(
    opened,
    {
      analysis: recipe.analysis,
      mapping: recipe.mapping,
      options: analysis.readOptions(recipe),
      region: options.region,
    },
    options,
  );
  if (checked.table === undefined) throw new DataRefused(checked.check, recipe);
  const complete = completeRecipe(recipe, opened, checked);
  options.onProgress?.({ phase: 'computing', done: 0, total: 1 });
  await pauseForPane(options.signal);
  const compute = options.makeReport ?? analysis.report;
  const { earlier, unread } = await readEarlier(options.analyses);
  const isAlone = place.isStructureProtected && !place.hasComparison;
  const unsaid = isAlone && earlier.length > 0 ? [comparisonLeftOut] : [];
  const judged = await inTurn(async () =>
    readJudgements({
      analysis: analysis.name,
      locale: recipe.locale,
      lists: judgedLists(await analysis.sheets()),
      sheets: place.written,
      isFrom1904: opened.origin.date1904 === true,
      when: new Date().toISOString(),
    }),
  );
  const isWithoutJudgements =
    place.isStructureProtected &&
    !place.written.some(({ role, locale }) => role === JUDGEMENTS_ROLE && locale === recipe.locale);
  const { judgements } = judged;
  const run = { version, pages, earlier, against: options.against, isAlone, judgements, isWithoutJudgements };
  const { plan, json, charts } = await compute(checked.table, checked.check, complete, run);
  // Written in turn: a run that was cancelled, or is still writing, has ended before this one begins.
  const { sheetNames, notices } = await inTurn(async () => {
    throwIfCancelled(options.signal);
    const keeping = await keepBefore(analysis.name, judged);
    const painted = await paintPlan(plan, options, judged);
    const { headlines } = plan.overview;
    const found = headlines.map(({ key, label, text }) => ({ key, label, text }));
    const remembering = await remember(
      plan.record ?? { when: new Date().toISOString(), recipe: complete, headlines: found, version },
    );
    const kept = await keepAfter(plan, judged, keeping);
    const ofJudgements = [
      ...judged.notices,
      ...saidOfLeft(judgements, plan, painted.sheetNames[JUDGEMENTS_ROLE]),
    ];
    return {
      ...painted,
      notices: [...unread, ...unsaid, ...ofJudgements, ...painted.notices, ...remembering, ...kept],
    };
  });
  const { matches, check, table } = checked;
  const { overview, document } = plan;
  return { recipe: complete, table, matches, check, overview, sheetNames, notices, json, charts, document };
}

/** A protected structure lets a run fill its sheets again, not add the one that says what changed. */
const comparisonLeftOut: Notice = {
  code: 'comparisonLeftOut',
  severity: 'information',
  facts: {},
  cells: [],
};

/** A run of a later version is none that this one could compare with. */
function laterRunsKept(count: number): Notice {
  return { code: 'laterRunsKept', severity: 'information', facts: { count }, cells: [] };
}

/**
 * The runs that the workbook remembers. Where Excel keeps no such parts the run goes on without a comparison, and that
 * is said; what may be over by the next attempt is a failure like that of any other request.
 */
async function readEarlier(
  known: readonly Analysis[] | undefined,
): Promise<{ readonly earlier: readonly RunRecord[]; readonly unread: readonly Notice[] }> {
  try {
    const { runs, laterRuns } = await readHistory(known);
    return { earlier: runs, unread: laterRuns > 0 ? [laterRunsKept(laterRuns)] : [] };
  } catch (error) {
    const { code } = toProblem(error);
    if (code !== 'excelRefused') throw error;
    return {
      earlier: [],
      unread: [{ code: 'historyNotRead', severity: 'warning', facts: { cause: code }, cells: [] }],
    };
  }
}

/** The report is whole by now: that its run could not be noted down is worth a word, not a failure. */
async function remember(run: RunRecord): Promise<readonly Notice[]> {
  try {
    await rememberRun(run);
    return [];
  } catch (error) {
    const { code } = toProblem(error);
    return [{ code: 'runNotRemembered', severity: 'warning', facts: { cause: code }, cells: [] }];
  }
}

/**
 * The recipe with every guess that was used written down, so that running it again does not depend on guessing.
 * One that waits to be confirmed was not used: written down, the next run would take it for confirmed.
 */
function completeRecipe(recipe: Recipe, opened: OpenedSource, { matches }: CheckedSource): Recipe {
  const { sheet, table } = opened.description;
  return {
    ...recipe,
    source: table === undefined ? { sheet } : { sheet, table },
    mapping: Object.fromEntries(
      matches
        .filter(({ column, certainty }) => column === undefined || certainty !== 'ask')
        .map(({ role, header }) => [role, header ?? null]),
    ),
  };
}
