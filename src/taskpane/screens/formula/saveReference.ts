import type { Say } from '../../text/paneText';
import { formatAddress } from '../../../workbook/parseAddress';
import { attempt } from '../../actions/attempt';
import type { CellsWithValues, Selection } from '../../excel/WorkbookPort';
import type { Pane } from '../../state/Pane';
import { referenceOf } from './referenceOf';

/** Writes what a population is compared by to the target, for other workbooks to be compared with. */
export async function saveReference(
  pane: Pane,
  say: Say,
  { input, target, ignoreZeros }: { input: CellsWithValues; target: Selection; ignoreZeros: boolean },
): Promise<void> {
  const done = await attempt(pane, async () => {
    const source = `${input.sheet}!${formatAddress(input)}`;
    const { locale } = pane.store.get();
    await pane.workbook.insertValues(target, referenceOf(say, locale, { ...input, source }, ignoreZeros));
    return true;
  });
  if (!done) return;
  const address = `${target.sheet}!${formatAddress({ ...target, rows: 1, columns: 1 })}`;
  pane.store.set({ announcement: { key: 'formula.referenceSaved', facts: { address }, shownOn: 'formula' } });
}
