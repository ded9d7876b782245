import type { StartedExcel } from '../../../host/node/startExcel';

/**
 * The office.js of the package does not know undo groups yet: the stand-in is told of them beside the requests. Gives how
 * many groups were asked for.
 */
export function playUndoGroups(excel: StartedExcel, onGroup: () => void = () => undefined): () => number {
  const { session } = excel.host;
  const { run } = excel.Excel;
  let groups = 0;
  excel.Excel.run = (async (options: Excel.RunOptions, batch: Parameters<typeof run>[1]) => {
    if (options.mergeUndoGroup !== true) return run(options, batch);
    groups += 1;
    session.isInUndoGroup = true;
    onGroup();
    return run(options, batch).finally(() => {
      session.isInUndoGroup = false;
      session.refusals.clear();
    });
  }) as typeof run;
  return () => groups;
}
