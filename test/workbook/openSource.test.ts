import { inputOf } from '../engine/inputs';
import { matchRoles } from '../../src/engine/table/matchRoles';
import { readTable } from '../../src/engine/table/readTable';
import { listSources } from '../../src/workbook/listSources';
import { openSource } from '../../src/workbook/openSource';
import { Cancelled } from '../../src/workbook/read/pauseForPane';
import type { OpenedSource, Progress, RunOptions, SourceDescription } from '../../src/workbook/types';
import { type Grid, withExcel, workbookOf } from './support/startWithData';

const header = ['客户简称', '子产品名称', '是否调用'];
const records: Grid = [header, ['甲', 'AI工具', '是'], ['乙', 'AI工具', '否'], ['甲', '云方案', '否']];

async function openFirst(sheets: Record<string, Grid>, options?: RunOptions): Promise<OpenedSource> {
  return withExcel(workbookOf(sheets), async () => {
    const [source] = await listSources();
    if (source === undefined) throw new Error('No source');
    return openSource(source, options);
  });
}

describe('openSource', () => {
  it('reads every cell and says where the grid begins', async () => {
    const opened = await openFirst({ Records: records });
    expect(opened.origin).toMatchObject({ sheet: 'Records', firstRow: 1, firstColumn: 1 });
    expect(opened.grid.rowCount).toBe(4);
    expect(opened.grid.columns[1]?.valueAt(3)).toBe('云方案');
    expect(opened.regions[0]?.headers).toEqual(header);
  });

  it('reads a long table in several requests and reports how far it is', async () => {
    const rows = Array.from({ length: 120_000 }, (_row, index) => [`客户有限公司 ${index}`, 'AI工具', '是']);
    const seen: Progress[] = [];
    const opened = await openFirst(
      { Records: [header, ...rows] },
      { onProgress: (progress) => seen.push(progress) },
    );
    expect(opened.grid.rowCount).toBe(120_001);
    expect(opened.grid.columns[0]?.valueAt(120_000)).toBe('客户有限公司 119999');
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ phase: 'reading', done: 120_001, total: 120_001 });
  });

  it('asks for fewer rows when later ones are longer than the first', async () => {
    const rows = Array.from({ length: 3000 }, (_row, index) => [
      index < 500 ? '甲' : '客户'.repeat(1000),
      'AI工具',
      index,
    ]);
    const opened = await openFirst({ Records: [header, ...rows] });
    expect(opened.grid.rowCount).toBe(3001);
    expect(opened.grid.columns[2]?.valueAt(3000)).toBe(2999);
  });

  it('asks for merged cells only where the header has a gap, and knows them then', async () => {
    const workbook = workbookOf({
      Records: [['客户', '', '产品', '调用'], ['简称', '类型', '名称', '是否'], ...records],
    });
    workbook.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const opened = await withExcel(workbook, async () => {
      const [source] = await listSources();
      return openSource(source as SourceDescription);
    });
    expect(opened.origin.mergedAreas).toEqual([[1, 1, 1, 2]]);
    const plain = await openFirst({ Records: records });
    expect(plain.origin.mergedAreas).toEqual([]);
  });

  it('knows the rows that are hidden', async () => {
    const workbook = workbookOf({ Records: records });
    workbook.sheets[0]?.hiddenRows.add(2);
    const opened = await withExcel(workbook, async () => {
      const [source] = await listSources();
      return openSource(source as SourceDescription);
    });
    expect([...(opened.origin.hiddenRows ?? [])]).toEqual([3]);
  });

  it.each([
    [false, 45_659],
    [true, 44_197],
  ])('knows whether the days of the workbook are counted from 1904 (%s)', async (date1904, day) => {
    const workbook = workbookOf({
      Records: records.map((row, index) => [...row, index === 0 ? '申请时间' : day + index]),
    });
    workbook.date1904 = date1904;
    const { grid, regions } = await withExcel(workbook, async () => {
      const [source] = await listSources();
      return openSource(source as SourceDescription);
    });
    const matches = matchRoles(grid, regions[0]!, inputOf('conversion'));
    const { table } = readTable(grid, regions[0]!, matches, inputOf('conversion'));
    const applied = table?.columns['apply_date'];
    expect(applied).toEqual({ kind: 'date', days: new Float64Array([45_660, 45_661, 45_662]) });
  });

  it('stops between two requests when the person cancels', async () => {
    const stop = new AbortController();
    const opening = openFirst({ Records: records }, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(opening).rejects.toBeInstanceOf(Cancelled);
  });

  it('says so when the sheet is gone or empty', async () => {
    await withExcel(workbookOf({ Records: records, Blank: [] }), async () => {
      const [source] = (await listSources()) as [SourceDescription];
      await expect(openSource({ ...source, sheet: 'Removed' })).rejects.toMatchObject({ code: 'sourceGone' });
      await expect(openSource({ ...source, table: 'Removed' })).rejects.toMatchObject({ code: 'sourceGone' });
      await expect(openSource({ ...source, sheet: 'Blank' })).rejects.toMatchObject({ code: 'sourceEmpty' });
    });
  });

  it.each([
    ['cellEditMode', 'cellEditMode'],
    ['sessionTimedOut', 'sessionLost'],
    ['activityLimit', 'tooBusy'],
    ['accessDenied', 'protectedSheet'],
  ] as const)('turns the fault %s of Excel into the problem %s', async (error, code) => {
    await withExcel(workbookOf({ Records: records }), async (excel) => {
      const [source] = (await listSources()) as [SourceDescription];
      excel.host.faults.add({ request: 1, error });
      await expect(openSource(source)).rejects.toMatchObject({ code });
    });
  });
});

describe('listSources', () => {
  it('puts the table that fits an analysis first and leaves hidden sheets out', async () => {
    const workbook = workbookOf({ Notes: [['hello']], Records: records, Hidden: records });
    const hidden = workbook.sheets[2];
    if (hidden !== undefined) hidden.visibility = 'Hidden';
    const sources = await withExcel(workbook, () => listSources());
    expect(sources.map(({ sheet }) => sheet)).toEqual(['Records', 'Notes']);
    expect(sources[0]?.guesses[0]).toMatchObject({ analysis: 'conversion', missing: [] });
    expect(sources[1]?.guesses).toEqual([]);
  });

  it('finds nothing in an empty workbook', async () => {
    expect(await withExcel(workbookOf({ Sheet1: [] }), () => listSources())).toEqual([]);
  });

  it('finds the column names below a title', async () => {
    const sources = await withExcel(
      workbookOf({ Records: [['测试记录', '', ''], ['', '', ''], ...records] }),
      () => listSources(),
    );
    expect(sources[0]?.firstRow).toEqual(header);
  });
});
