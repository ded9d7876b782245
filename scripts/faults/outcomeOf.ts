import { Problem } from '../../src/engine/problem';
import { Cancelled } from '../../src/workbook/read/pauseForPane';
import type { WorkbookModel } from '../../host/workbook/types';
import type { Job } from './Job';

/** What came of trying a job: all of it must stay 0. */
export interface Outcome {
  /** What is the user's differs. */
  damaged: number;
  /** The result is not whole, and the workbook does not say so. */
  untruthful: number;
  /** It ended with an error that has no sentence. */
  raw: number;
}

/** Tries a job once, and looks at what it left behind. */
export async function outcomeOf(
  job: Job,
  workbook: WorkbookModel,
  { precious, expected }: { readonly precious: string; readonly expected: string },
  signal?: AbortSignal,
): Promise<Outcome> {
  const error: unknown = await job.perform(signal).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const isExplained = error === undefined || error instanceof Problem || error instanceof Cancelled;
  const isWhole = job.result(workbook) === expected;
  return {
    damaged: Number(job.precious(workbook) !== precious),
    untruthful: Number(!isWhole && (error === undefined || !job.isTruthful(workbook))),
    raw: Number(!isExplained),
  };
}
