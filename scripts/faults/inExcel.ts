import type { FaultPlan } from '../../host/executor/FaultPlan';
import { startExcel } from '../../host/node/startExcel';
import type { WorkbookModel } from '../../host/workbook/types';

/** Runs code of the add-in against a workbook, with office.js in place and requests that can be made to fail. */
export async function inExcel<Result>(
  workbook: WorkbookModel,
  run: (faults: FaultPlan) => Promise<Result>,
): Promise<Result> {
  const excel = await startExcel({ workbook });
  const release = excel.installGlobals();
  try {
    return await run(excel.host.faults);
  } finally {
    release();
    excel.close();
  }
}
