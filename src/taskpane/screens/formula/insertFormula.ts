import { formatAddress } from '../../../workbook/parseAddress';
import { attempt } from '../../actions/attempt';
import type { CellsWithValues, Selection } from '../../excel/WorkbookPort';
import type { Pane } from '../../state/Pane';
import type { FormulaDraft } from './FormulaDraft';

interface InsertedFormula {
  readonly draft: FormulaDraft<CellsWithValues>;
  /** As Excel takes it. */
  readonly formula: string;
  /** The cells that the result is of, and the cell that it begins at. */
  readonly input: CellsWithValues;
  readonly target: Selection;
}

/** Writes a formula at its target; in the table of its cells, into each of the rows. */
export async function insertFormula(
  pane: Pane,
  { draft, formula, input, target }: InsertedFormula,
): Promise<void> {
  const { sheet, column } = target;
  const explains = draft.values['explain'] === true;
  const result = {
    resultRows: input.rows + (explains && draft.cells['headers'] ? 1 : 0),
    resultColumns: draft.name === 'COMPOSITE_SCORE' && !explains ? 1 : input.columns,
  };
  const place = draft.inTable
    ? { sheet, column, row: input.row, ...result, copies: input.rows }
    : { sheet, column, row: target.row, ...result };
  const done = await attempt(pane, async () => {
    await pane.workbook.insertFormula(place, formula);
    return true;
  });
  if (!done) return;
  const address = `${sheet}!${formatAddress({ row: place.row, column, rows: 1, columns: 1 })}`;
  pane.store.set({ announcement: { key: 'formula.inserted', facts: { address }, shownOn: 'formula' } });
}
