import { listen } from './listen';

/** Calls back whenever a sheet is added or deleted, by undo and redo too. Gives the function that ends it. */
export async function onSheetsChanged(callback: () => void): Promise<() => Promise<void>> {
  const endAdded = await listen(({ workbook }) => workbook.worksheets.onAdded.add(async () => callback()));
  const endDeleted = await listen(({ workbook }) =>
    workbook.worksheets.onDeleted.add(async () => callback()),
  );
  return async () => {
    await endAdded();
    await endDeleted();
  };
}
