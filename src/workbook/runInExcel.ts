import { Problem } from '../engine/problem';
import { Cancelled } from './read/pauseForPane';

/** What Microsoft's error codes mean for a person; the report's catalogue has the sentences. */
const meanings: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidOrTimedOutSession: 'sessionLost',
  ActivityLimitReached: 'tooBusy',
  RequestPayloadSizeLimitExceeded: 'requestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'responseTooLarge',
  RangeExceedsLimit: 'responseTooLarge',
  AccessDenied: 'protectedSheet',
  ApiNotFound: 'oldExcel',
  ItemNotFound: 'itemNotFound',
  InvalidSelection: 'noCellsSelected',
};

export interface ExcelRunOptions {
  /**
   * One Ctrl+Z for everything that is written, where the host knows how (ExcelApi 1.20). Where it refuses in the middle,
   * the batch is run a second time, without it: a batch of several steps goes on where it was refused.
   */
  readonly oneUndoStep?: boolean;
  /** The context of an earlier batch, for what belongs to it: the registration of an event is ended in its own. */
  readonly context?: Excel.RequestContext;
}

/**
 * `Excel.run` that waits for a cell being edited and raises a `Problem` instead of a raw error.
 * Problems raised by the batch itself pass through.
 */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options: ExcelRunOptions = {},
): Promise<Result> {
  const run: Excel.RunOptions = { delayForCellEdit: true };
  if (options.context !== undefined) run.previousObjects = options.context;
  try {
    if (options.oneUndoStep === true && isSupported('ExcelApi', '1.20')) {
      try {
        return await Excel.run({ ...run, mergeUndoGroup: true }, batch);
      } catch (error) {
        // A call that cannot be grouped raises UndoNotSupported (Undo support with the Excel JavaScript API), and some builds
        // fail without saying why (office-js issues 6255, 6491 and 6711): a report that takes several Ctrl+Z is better
        // than none.
        if (isExplained(error)) throw error;
      }
    }
    return await Excel.run(run, batch);
  } catch (error) {
    throw codeOf(error) === undefined ? error : toProblem(error);
  }
}

/** Code of an error of Excel; one without is a mistake of ours, and no sentence about Excel fits it. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof Problem) return undefined;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Errors that have nothing to do with undoing. */
function isExplained(error: unknown): boolean {
  if (error instanceof Cancelled) return true;
  const code = codeOf(error);
  return code === undefined || meanings[code] !== undefined;
}

function isSupported(requirementSet: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(requirementSet, version);
}

/** A Problem for any error: what Excel said is kept as facts for the log and the details of the message. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const raw = error as { code?: unknown; message?: unknown; debugInfo?: { errorLocation?: unknown } };
  const code = typeof raw.code === 'string' ? raw.code : '';
  return new Problem(meanings[code] ?? 'excelRefused', {
    excelCode: code,
    excelMessage: typeof raw.message === 'string' ? raw.message : String(error),
    excelLocation: typeof raw.debugInfo?.errorLocation === 'string' ? raw.debugInfo.errorLocation : '',
  });
}
