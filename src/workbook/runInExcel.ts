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
};

export interface ExcelRunOptions {
  /** One Ctrl+Z for everything that is written, where the host knows how (ExcelApi 1.20). */
  readonly oneUndoStep?: boolean;
}

/**
 * `Excel.run` that waits for a cell being edited and raises a `Problem` instead of a raw error.
 * Problems raised by the batch itself pass through.
 */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options: ExcelRunOptions = {},
): Promise<Result> {
  // The undo option throws where it is not supported, and on some builds of Excel on the web although it is
  // (office-js issue 6711), so it is asked for by requirement set only.
  const mergeUndoGroup = options.oneUndoStep === true && isSupported('ExcelApi', '1.20');
  try {
    return await Excel.run(
      mergeUndoGroup ? { delayForCellEdit: true, mergeUndoGroup } : { delayForCellEdit: true },
      batch,
    );
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

export function isSupported(requirementSet: string, version: string): boolean {
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
