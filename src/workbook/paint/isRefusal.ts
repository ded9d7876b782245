import { codeOf, toProblem } from '../runInExcel';

/** What stops everything that follows too: the connection, its limits, the right to write. */
const endOfAll = new Set([
  'cellEditMode',
  'sessionLost',
  'tooBusy',
  'requestTooLarge',
  'responseTooLarge',
  'protectedSheet',
]);

/** Whether Excel refused just what was asked of it, so that the next thing may well be done. */
export function isRefusal(error: unknown): boolean {
  const code = codeOf(error);
  // One that cannot be undone is asked for again outside the undo step: see `runInExcel`.
  return code !== undefined && code !== 'UndoNotSupported' && !endOfAll.has(toProblem(error).code);
}
