import { analysisNamed } from '../analyses';
import { Problem } from '../engine/problem';
import { matchRoles } from '../engine/table/matchRoles';
import { readTableInSteps } from '../engine/table/readTable';
import { requireEnoughRows } from '../engine/table/requireEnoughRows';
import type { DataCheck, Mapping, ReadOptions, RoleMatch, Table } from '../engine/table/types';
import { pauseForPane } from './read/pauseForPane';
import type { OpenedSource, RunOptions } from './types';

export interface CheckRequest {
  readonly analysis: string;
  readonly mapping?: Mapping;
  readonly options?: ReadOptions;
  /** Which of the tables found on the sheet, 0 the likeliest. */
  readonly region?: number;
}

export interface CheckedSource {
  readonly matches: readonly RoleMatch[];
  /** Undefined when the data check holds an error: then there is nothing to analyse. */
  readonly table: Table | undefined;
  readonly check: DataCheck;
}

/** The last reading of a source: the table of a run is the one that its columns were checked on. */
const lastChecked = new WeakMap<
  OpenedSource,
  { readonly request: string; readonly checked: CheckedSource }
>();

/**
 * Turns the cells of a source into the typed table of an analysis, with everything that was decided on the way.
 * Raises a Problem `noTable` when no header row was found.
 */
export async function checkSource(
  opened: OpenedSource,
  request: CheckRequest,
  { onProgress, signal, analyses }: RunOptions = {},
): Promise<CheckedSource> {
  const asked = JSON.stringify({ ...request, region: request.region ?? 0 });
  const last = lastChecked.get(opened);
  if (last?.request === asked) return last.checked;
  const region = opened.regions[request.region ?? 0];
  if (region === undefined) throw new Problem('noTable', { sheet: opened.origin.sheet });
  const { input } = analysisNamed(request.analysis, analyses);
  const matches = matchRoles(opened.grid, region, input, request.mapping);
  const steps = readTableInSteps(opened.grid, region, matches, input, request.options);
  const total = matches.filter((match) => match.column !== undefined).length;
  for (let done = 0; ; done += 1) {
    onProgress?.({ phase: 'checking', done: Math.min(done, total), total });
    const step = steps.next();
    if (step.done === true) {
      const checked = { matches, ...requireEnoughRows(step.value) };
      lastChecked.set(opened, { request: asked, checked });
      return checked;
    }
    await pauseForPane(signal);
  }
}
