import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import type { TableBlock, TableColumn } from '../../../src/report/plan';
import { smallPlan } from '../support/smallPlan';
import { withExcel, workbookOf } from '../support/startWithData';

/** Alignment and indent of header and first row of each column, once the columns are painted as a list. */
async function paintedColumns(columns: readonly TableColumn[]): Promise<string[]> {
  const workbook = workbookOf({ Data: [['a']] });
  const plan = smallPlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'table' ? { ...block, columns, rowCount: 1 } : block,
    ),
  }));
  await withExcel(workbook, () => paintPlan({ ...plan, sheets }));
  const list = workbook.sheets[2]!;
  return columns.map((_, column) =>
    [0, 1]
      .map((row) => workbook.styles.get(list.cells.style(row, column)))
      .map(({ horizontal, indent }) => `${horizontal} ${indent}`)
      .join(', '),
  );
}

const block = smallPlan()
  .sheets.flatMap(({ blocks }) => blocks)
  .find((candidate): candidate is TableBlock => candidate.kind === 'table')!;

describe('lookOfTable', () => {
  it('moves a column of texts off the figures before it, and no other', async () => {
    const text = { ...block.columns[0]!, values: ['a'] };
    const figures = { header: 'Score', values: [0.5], numberFormat: '0.0' };
    const centred = { ...text, header: 'Kind', alignment: 'center' as const };
    expect(
      await paintedColumns([
        { ...text, header: 'Name' },
        figures,
        { ...text, header: 'Remark' },
        { ...text, header: 'Why' },
        { ...figures, header: 'Rate' },
        centred,
      ]),
    ).toEqual([
      'General 0, General 0',
      'Right 0, General 0',
      'Left 1, Left 1',
      'General 0, General 0',
      'Right 0, General 0',
      'Center 0, Center 0',
    ]);
  });
});
