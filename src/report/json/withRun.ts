import type { RunRecord } from '../../engine/history/RunRecord';

/** A result as JSON, with the record of its run, which another run is compared with, and what people have judged. */
export function withRun<Json extends object>(
  json: Json,
  run: RunRecord | undefined,
  judgements: readonly object[] = [],
): Json {
  // Not copied: parts of it are built only when they are read.
  return run === undefined ? json : Object.assign(json, { run, judgements });
}
