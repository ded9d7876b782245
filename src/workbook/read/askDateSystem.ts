/** 1 January 2000 in a workbook that counts its days from 1904. */
const MILLENNIUM_OF_1904 = 35_064;

/**
 * Asks whether the workbook counts its days from 1904, as those begun in old versions of Excel for the Mac do: their
 * dates would else be read four years early. Excel has no property for it; but its own DATE counts as the workbook does.
 *
 * @returns the answer, to be called after the next sync
 */
export function askDateSystem(context: Excel.RequestContext): () => boolean {
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return () => millennium.value === MILLENNIUM_OF_1904;
}
