import { parameterSetsOf } from '../../analyses';
import { parseRunRecords } from '../../engine/history/parseRunRecords';
import type { RunRecord } from '../../engine/history/RunRecord';
import type { Pane } from '../state/Pane';
import { toFailure } from './attempt';

/** The runs as a file: what `readRunsFile` and `--compare` read. */
export function exportRuns(runs: readonly RunRecord[]): string {
  return `${JSON.stringify({ runs }, undefined, 1)}\n`;
}

/** The runs of such a file or of a result as JSON; undefined where it has none, and the pane says why. */
export function readRunsFile(pane: Pane, text: string): readonly RunRecord[] | undefined {
  try {
    const runs = parseRunRecords(text, parameterSetsOf(pane.analyses));
    pane.store.set({ failure: undefined });
    return runs;
  } catch (error) {
    pane.store.set({ failure: toFailure(error) });
    return undefined;
  }
}
