import { analyses, parameterSetsOf } from '../../analyses';
import type { Analysis } from '../../analyses/Analysis';
import type { ParameterSet } from '../../engine/recipe/ParameterSet';
import { parseRecipe } from '../../engine/recipe/parseRecipe';
import { runInExcel } from '../runInExcel';
import type { RunRecord } from '../types';

/** One setting holds the runs of this workbook, newest first. It travels with the file. */
const RUNS_SETTING = 'payoff.runs';
/** Older runs are forgotten: settings are loaded with the workbook. */
const MAXIMUM_RUNS = 20;

/** Adds a finished run to the history that the workbook keeps. */
export async function rememberRun(run: RunRecord, known: readonly Analysis[] = analyses): Promise<void> {
  const runs = await listRuns(known);
  const kept = [run, ...runs].slice(0, MAXIMUM_RUNS);
  await runInExcel(async (context) => {
    context.workbook.settings.add(RUNS_SETTING, JSON.stringify(kept));
    await context.sync();
  });
}

/** The finished runs that the workbook remembers, newest first. What cannot be read any more is left out. */
export async function listRuns(known: readonly Analysis[] = analyses): Promise<readonly RunRecord[]> {
  return runInExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(RUNS_SETTING);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : readRuns(setting.value, parameterSetsOf(known));
  });
}

/** Forgets every run and recipe of this workbook. */
export async function forgetRuns(): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.settings.getItemOrNullObject(RUNS_SETTING).delete();
    await context.sync();
  });
}

function readRuns(value: unknown, sets: readonly ParameterSet[]): readonly RunRecord[] {
  if (typeof value !== 'string') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return [];
  }
  return Array.isArray(parsed) ? parsed.flatMap((run: unknown) => readRun(run, sets)) : [];
}

/** A run written by a later version, or damaged by hand, must not stop anybody from working. */
function readRun(value: unknown, sets: readonly ParameterSet[]): readonly RunRecord[] {
  try {
    const run = value as RunRecord;
    return [{ ...run, recipe: parseRecipe(JSON.stringify(run.recipe), sets) }];
  } catch {
    return [];
  }
}
