import type { RunRecord } from '../../engine/history/RunRecord';

/** A result as JSON, with the record of its run: another run is compared with it. */
export function withRun<Json extends object>(json: Json, run: RunRecord | undefined): Json {
  // Not copied: parts of it are built only when they are read.
  return run === undefined ? json : Object.assign(json, { run });
}
