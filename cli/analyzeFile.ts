import { basename } from 'node:path';
import { decodeText } from '../host/files/csv/decodeText';
import { fileTooLarge, LARGEST_FILE, openWorkbook } from '../host/files/openWorkbook';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { packing } from '../host/node/packing';
import { startExcel } from '../host/node/startExcel';
import type { WorkbookModel } from '../host/workbook/types';
import { analysisNamed, parameterSetsOf } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { nearestName } from '../src/engine/nearness';
import { Problem } from '../src/engine/problem';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import { LONGEST_RECIPE, parseRecipe } from '../src/engine/recipe/parseRecipe';
import { setParameter } from '../src/engine/recipe/setParameter';
import type { Locale, Recipe } from '../src/engine/recipe/types';
import { listSources } from '../src/workbook/listSources';
import { openSource } from '../src/workbook/openSource';
import { runAnalysis } from '../src/workbook/runAnalysis';
import type { Progress, RunOutcome } from '../src/workbook/types';
import { documentContent } from './documentContent';
import { chooseSource } from './chooseSource';
import { jsonPieces } from './jsonPieces';
import type { Arguments } from './parseArguments';
import { readEarlierRun } from './readEarlierRun';
import { readInput } from './readInput';
import type { Outputs } from './resolveOutputs';
import { UsageError } from './UsageError';
import { type FileContent, writeFiles } from './writeFiles';

/** What Excel calls the language that it runs in. */
const excelLocales: Readonly<Record<Locale, string>> = { en: 'en-US', 'zh-CN': 'zh-CN' };

export interface AnalyzedFile {
  readonly outcome: RunOutcome;
  readonly output: string;
}

/**
 * Opens a file in the stand-in for Excel, runs the same code as the task pane on it and saves the result.
 * Nothing is written when anything fails: the files appear under their names only when all of them are whole.
 */
export async function analyzeFile(
  request: Arguments,
  outputs: Outputs,
  locale: Locale,
  known: readonly Analysis[],
  onProgress?: (progress: Progress) => void,
): Promise<AnalyzedFile> {
  const workbook = await readWorkbook(request.file);
  const saved = request.recipe === undefined ? undefined : await readRecipe(request.recipe, known);
  const excel = await startExcel({ workbook, locale: excelLocales[locale] });
  const release = excel.installGlobals();
  try {
    const outcome = await analyzeWorkbook(request, saved, locale, known, onProgress);
    const files = new Map<string, FileContent>([[outputs.workbook, saveWorkbook(workbook, { packing })]]);
    if (outputs.json !== undefined) files.set(outputs.json, jsonPieces(outcome.json));
    if (outputs.report !== undefined && outcome.document !== undefined) {
      files.set(outputs.report, await documentContent(outputs.report, outcome.document));
    }
    await writeFiles(files, { replace: request.force });
    return { outcome, output: outputs.workbook };
  } finally {
    release();
    excel.close();
  }
}

/** Apart from saving, so that what was read of the source takes no memory any more when the workbook is written. */
async function analyzeWorkbook(
  request: Arguments,
  saved: Recipe | undefined,
  locale: Locale,
  known: readonly Analysis[],
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<RunOutcome> {
  const { source, analysis } = chooseSource(await listSources(known), fillFromRecipe(request, saved));
  const start =
    saved ?? createRecipe(analysisNamed(analysis, known).parameters, { sheet: source.sheet }, locale);
  const recipe = applyArguments(start, request, locale, known);
  const opened = await openSource(source, { onProgress, analyses: known });
  refuseUnknownHeaders(recipe.answers, opened.regions[0]?.headers ?? []);
  const against =
    request.compare === undefined ? undefined : await readEarlierRun(request.compare, recipe.analysis, known);
  return runAnalysis(opened, recipe, { onProgress, analyses: known, against });
}

async function readWorkbook(path: string): Promise<WorkbookModel> {
  const bytes = await readInput(path, LARGEST_FILE);
  if (bytes === undefined) throw fileTooLarge(basename(path));
  return openWorkbook(bytes, basename(path));
}

async function readRecipe(path: string, known: readonly Analysis[]): Promise<Recipe> {
  // A character takes four bytes at most.
  const bytes = await readInput(path, 4 * LONGEST_RECIPE);
  if (bytes === undefined) throw new Problem('recipeTooLong', { maximum: LONGEST_RECIPE });
  return parseRecipe(decodeText(bytes), parameterSetsOf(known));
}

function fillFromRecipe(request: Arguments, saved: Recipe | undefined): Arguments {
  if (saved === undefined) return request;
  return {
    ...request,
    analysis: request.analysis === 'auto' ? saved.analysis : request.analysis,
    sheet: request.sheet ?? (saved.source.sheet === '' ? undefined : saved.source.sheet),
    table: request.table ?? saved.source.table,
  };
}

function applyArguments(
  recipe: Recipe,
  request: Arguments,
  locale: Locale,
  known: readonly Analysis[],
): Recipe {
  const mapped: Recipe = {
    ...recipe,
    locale: request.locale ?? (request.recipe === undefined ? locale : recipe.locale),
    mapping: { ...recipe.mapping, ...chosenColumns(request) },
    answers: { ...recipe.answers, ...request.answers },
  };
  const { parameters } = analysisNamed(recipe.analysis, known);
  return Object.entries(request.parameters).reduce(
    (changed, [parameter, text]) => setParameter(changed, parameters, parameter, text),
    mapped,
  );
}

/** Role to header; `--map ROLE=` without a header leaves the role unused. */
function chosenColumns({ mapping }: Arguments): Recipe['mapping'] {
  return Object.fromEntries(
    Object.entries(mapping).map(([role, header]) => [role, header === '' ? null : header]),
  );
}

/** An answer about a column that is not there would else be ignored without a word. */
function refuseUnknownHeaders(answers: Recipe['answers'], found: readonly string[]): void {
  const headers = found.filter((name) => name !== '');
  const header = Object.keys(answers).find((name) => !headers.includes(name));
  // Of a sheet without a table that is said instead.
  if (header === undefined || headers.length === 0) return;
  throw new UsageError('answerHeaderMissing', { header, nearest: nearestName(header, headers), headers });
}
