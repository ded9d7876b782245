import { listen } from './listen';

/** Calls back whenever cells of one sheet change. Gives the function that ends it. */
export function onCellsChanged(sheet: string, callback: () => void): Promise<() => Promise<void>> {
  return listen(({ workbook }) => workbook.worksheets.getItem(sheet).onChanged.add(async () => callback()));
}
