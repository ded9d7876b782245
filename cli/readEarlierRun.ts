import { basename } from 'node:path';
import { decodeText } from '../host/files/csv/decodeText';
import { fileTooLarge, LARGEST_FILE, openWorkbook } from '../host/files/openWorkbook';
import { parameterSetsOf } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { parseRunRecords } from '../src/engine/history/parseRunRecords';
import { readRunRecord } from '../src/engine/history/readRunRecord';
import type { RunRecord } from '../src/engine/history/RunRecord';
import { Problem } from '../src/engine/problem';
import { parseRunsXml, runsNamespace } from '../src/workbook/state/runsXml';
import { readInput } from './readInput';

/**
 * The newest run of an analysis that a file holds: a workbook with its history, exported runs, or a result as JSON.
 *
 * Raises a Problem `runsDiffer` (facts: before, after) where its runs are of other analyses, `recordsNone` where there is
 * none, and those of `parseRunRecords`.
 */
export async function readEarlierRun(
  path: string,
  analysis: string,
  known: readonly Analysis[],
): Promise<RunRecord> {
  const bytes = await readInput(path, LARGEST_FILE);
  if (bytes === undefined) throw fileTooLarge(basename(path));
  const runs = /\.xlsx$/i.test(path)
    ? runsOfWorkbook(bytes, basename(path), known)
    : parseRunRecords(decodeText(bytes), parameterSetsOf(known));
  const run = runs.find(({ recipe }) => recipe.analysis === analysis);
  if (run !== undefined) return run;
  const [other] = runs;
  if (other === undefined) throw new Problem('recordsNone');
  throw new Problem('runsDiffer', { before: other.recipe.analysis, after: analysis });
}

function runsOfWorkbook(bytes: Uint8Array, name: string, known: readonly Analysis[]): readonly RunRecord[] {
  const parts = [...openWorkbook(bytes, name).customXmlParts.values()];
  return parts
    .filter((xml) => xml.includes(runsNamespace))
    .flatMap((xml) => parseRunsXml(xml) ?? [])
    .flatMap((run) => readRunRecord(run, parameterSetsOf(known)) ?? []);
}
