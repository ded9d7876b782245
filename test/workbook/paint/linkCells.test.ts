import type { StartedExcel } from '../../../host/node/startExcel';
import { linkCells } from '../../../src/workbook/paint/linkCells';
import { paintPlan } from '../../../src/workbook/paint/paintPlan';
import type { Block, CellContent } from '../../../src/report/plan';
import { smallPlan } from '../support/smallPlan';
import { withExcel, workbookOf } from '../support/startWithData';

const to = { sheetName: 'Data', row: 0, column: 0 };

/** The cells of the list sheet that hold the contents, each with a link, once painted. */
async function linked(
  contents: readonly CellContent[],
  prepare: (excel: StartedExcel) => void = () => undefined,
) {
  const workbook = workbookOf({ Data: [['Customer'], ['a']] });
  const plan = smallPlan();
  const blocks: Block[] = [
    {
      kind: 'cells',
      // Below the cell that says whether a run is complete.
      row: 1,
      column: 0,
      style: 'figureValue',
      numberFormat: '0.0%',
      values: [contents],
      links: contents.map((_, column) => ({ row: 0, column, to })),
    },
    {
      kind: 'table',
      name: 'Payoff_Linked',
      row: 3,
      column: 0,
      rowCount: contents.length,
      emptyText: '',
      columns: [{ header: 'Linked', values: contents, links: new Map(contents.map((_, row) => [row, to])) }],
    },
  ];
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, blocks }));
  const { members, notices } = await withExcel(workbook, async (excel) => {
    prepare(excel);
    const { notices: refused } = await paintPlan({ ...plan, sheets: [sheets[0]!] });
    return { members: excel.host.requests.map((request) => request.members), notices: refused };
  });
  const { cells, hyperlinks } = workbook.sheets[1]!;
  return {
    inCells: contents.map((_, column) => cells.value(1, column)),
    inTable: contents.map((_, row) => cells.value(4 + row, 0)),
    links: hyperlinks.size,
    codes: notices.map(({ code }) => code),
    times: (member: string) => members.reduce((sum, counts) => sum + (counts.get(member) ?? 0), 0),
    styles: contents.map((_, column) => workbook.styles.get(cells.style(1, column))),
  };
}

/** The links of a list with one column of contents, as they are planned. */
function planned(values: readonly CellContent[]) {
  const links = new Map(values.map((_, row) => [row, to]));
  const column = { header: 'Linked', values, links };
  const block: Block = {
    kind: 'table',
    name: 'Payoff_Linked',
    row: 0,
    column: 0,
    rowCount: values.length,
    emptyText: '',
    columns: [column],
  };
  const on = { name: 'List', sheet: { getRangeByIndexes: () => undefined } as unknown as Excel.Worksheet };
  return linkCells(on, block, () => 'Data');
}

describe('linkCells', () => {
  it('keeps numbers numbers, texts texts, and the look of the cell', async () => {
    const contents = [0.25, '007', '=1+1', 'a', true];
    const { inCells, inTable, styles } = await linked(contents);
    expect([inCells, inTable]).toEqual([contents, contents]);
    expect(styles.map(({ font, numberFormat }) => [font.size, font.bold, numberFormat])).toEqual(
      contents.map(() => [20, true, '0.0%']),
    );
  });

  it('links the cells of a column together, and one by one where Excel does not know that', async () => {
    const contents = ['a', '007', 0.5, 'd'];
    const together = await linked(contents);
    expect([together.times('SetCellProperties'), together.links]).toEqual([1, 8]);
    const apart = await linked(contents, ({ host }) =>
      host.session.refusals.set('Range.setCellProperties', 'ApiNotFound'),
    );
    expect([apart.codes, apart.links, apart.inTable, apart.styles]).toEqual([
      [],
      8,
      together.inTable,
      together.styles,
    ]);
  });

  it('hands no text to a link that Excel would enter as a formula', () => {
    const range = {} as Excel.Range;
    for (const [content, text] of [
      ['=cmd()', "'=cmd()"],
      ['a', 'a'],
      [0.5, '0.5'],
    ] as const) {
      const [link] = planned([content]);
      link!.parts[0]!(range);
      expect(range.hyperlink).toEqual({ documentReference: "'Data'!A1", textToDisplay: text });
      expect(range.values).toEqual([[typeof content === 'string' ? text : content]]);
    }
  });

  it('links the first 200 cells of a column, and together those with few between them', () => {
    const column = (count: number, every: number) =>
      planned(Array.from({ length: count }, (_, row) => (row % every === 0 ? `c${row}` : null)));
    expect(column(300, 1).map(({ place }) => place)).toEqual(['A2:A201']);
    expect(column(82, 40).map(({ place }) => place)).toEqual(['A2:A82']);
    expect(column(83, 41).map(({ place }) => place)).toEqual(['A2', 'A43', 'A84']);
  });

  it('loses only the link that is refused', async () => {
    const { codes, links, inTable } = await linked(['a', 'b'], ({ host }) =>
      host.session.refusals.set('Range.hyperlink', 'InvalidOperation'),
    );
    expect([codes, links, inTable]).toEqual([['linkRefused'], 0, ['a', 'b']]);
  });

  it('puts no link on a cell without content, which Excel would fill with the address', async () => {
    const { inCells, inTable, links } = await linked([null, '', NaN, 'a']);
    expect([inCells, inTable, links]).toEqual([['', '', '', 'a'], ['', '', '', 'a'], 2]);
  });
});
