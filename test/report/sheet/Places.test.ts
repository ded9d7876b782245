import { Places } from '../../../src/report/sheet/Places';
import { stagesContext, stagesTable, stagesTables } from '../stagesTable';

function placed(context = stagesContext()) {
  const tables = stagesTables(context);
  const places = new Places(tables, new Map([['sheet', 'Funnel']]));
  places.placeTable(stagesTable.key, { sheetRole: 'sheet', row: 10, column: 2 });
  return { places, rows: tables.get(stagesTable.key).rows.length };
}

describe('Places', () => {
  it('takes a column from below its header to its last row, or as many rows as are wanted', () => {
    const { places, rows } = placed();
    const columns = stagesTables(stagesContext()).get(stagesTable.key).columns;
    columns.forEach(({ key }, index) => {
      const area = { sheetRole: 'sheet', row: 11, column: 2 + index, columns: 1 };
      expect(places.column(stagesTable.key, key)).toEqual({ ...area, rows });
      expect(places.column(stagesTable.key, key, 1)).toEqual({ ...area, rows: 1 });
    });
    expect(rows).toBeGreaterThan(1);
  });

  it('keeps one row for a column without rows, and knows no column that the table lacks', () => {
    const { places } = placed(stagesContext({ stages: [] }));
    expect(places.column(stagesTable.key, 'records')?.rows).toBe(1);
    expect(places.column(stagesTable.key, 'nothing')).toBeUndefined();
    expect(places.column('elsewhere', 'records')).toBeUndefined();
  });

  it('leads to no cell of a sheet that is not shown, though charts are drawn from it', () => {
    const tables = stagesTables(stagesContext());
    const places = new Places(tables, new Map());
    places.placeTable(stagesTable.key, { sheetRole: 'sheet', row: 10, column: 2 });
    const target = stagesTable.cellOf(() => true, 'records');
    expect([places.link(target), places.link({ sheet: 'sheet' }), places.links(target)]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    expect(places.column(stagesTable.key, 'records')).toMatchObject({ sheetRole: 'sheet' });
  });

  it('leads to marks, sheets and cells of the source, these counted from 1', () => {
    const { places } = placed();
    const mark = { sheetRole: 'sheet', row: 3, column: 1 };
    places.placeMark('why', mark);
    expect(places.link({ mark: 'why' })).toEqual(mark);
    expect(places.link({ sheet: 'sheet' })).toEqual({ sheetRole: 'sheet', row: 0, column: 0 });
    expect(places.link({ sourceSheet: 'Data', sourceRow: 5, sourceColumn: 3 })).toEqual({
      sheetName: 'Data',
      row: 4,
      column: 2,
    });
    expect(places.link(undefined)).toBeUndefined();
    expect(places.header(stagesTable.key)).toEqual({ sheetRole: 'sheet', row: 10, column: 2 });
    expect(places.header('elsewhere')).toBeUndefined();
  });

  it('names sheets and addresses as a formula would', () => {
    const { places } = placed();
    const recordsOf = (stage: string) => stagesTable.cellOf(({ name }) => name === stage, 'records');
    const [first, second] = [recordsOf('tested'), recordsOf('opened')];
    expect(places.sheetName(first)).toBe('Funnel');
    expect(places.address(first)).toMatch(/^Funnel!\$?[A-Z]+\$?12$/);
    expect(places.address(first, second)).toMatch(/^Funnel!\$?([A-Z]+)\$?12:\$?\1\$?13$/);
    expect(places.address(first, { mark: 'nowhere' })).toBeUndefined();
  });

  it('refuses a table that stands somewhere already', () => {
    const { places } = placed();
    expect(() => places.placeTable(stagesTable.key, { sheetRole: 'sheet', row: 0, column: 0 })).toThrow(
      RangeError,
    );
  });
});
