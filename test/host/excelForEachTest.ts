import { startExcel } from '../../host/node/startExcel';
import type { StartedExcel, StartOptions } from '../../host/node/startExcel';

/** A fresh Excel with a new workbook for every test of the file: `excel().Excel.run(...)`. */
export function excelForEachTest(options: () => StartOptions = () => ({})): () => StartedExcel {
  let started: StartedExcel;
  beforeEach(async () => {
    started = await startExcel(options());
  });
  afterEach(() => started.close());
  return () => started;
}

/** Runs a batch and gives the error that it ends with. */
export async function errorOf(batch: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await batch();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch was expected to fail.');
}
