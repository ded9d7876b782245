import type { Block, SheetPlan } from '../../../src/report/plan';
import type { Decoration } from '../../../src/workbook/paint/Decoration';
import { planDecorations } from '../../../src/workbook/paint/planDecorations';
import type { PreparedSheets } from '../../../src/workbook/paint/prepareSheets';
import { smallPlan } from '../support/smallPlan';

const partsOf = (decorations: readonly Decoration[]) =>
  decorations.reduce((sum, { parts }) => sum + parts.length, 0);

/** The requests in which sheets with so many links each, far apart, are decorated. */
async function planned(sheetCount: number, links: number) {
  const plan = smallPlan();
  const chart = plan.sheets[0]!.blocks.find(({ kind }) => kind === 'chart')!;
  const linked: Block[] = Array.from({ length: links }, (_, index) => ({
    kind: 'cells',
    row: 100 * index,
    column: 0,
    style: 'link',
    values: [['there']],
    links: [{ row: 0, column: 0, to: { sheetRole: 'list', row: 0, column: 0 } }],
  }));
  const sheets = Array.from({ length: sheetCount }, (_, index): SheetPlan => {
    const role = index === 0 ? 'list' : `list${index}`;
    return { role, name: role, columnWidths: [10], blocks: [...linked, chart] };
  });
  const found = { notes: [], charts: [], tables: [], names: [] };
  const prepared: PreparedSheets = new Map(
    sheets.map(({ role, name }) => [
      role,
      { sheet: {} as Excel.Worksheet, name, added: true, hidden: false, found, notices: [] },
    ]),
  );
  return planDecorations({ ...plan, sheets }, prepared, new Map());
}

describe('planDecorations', () => {
  it('sends the looks of several small sheets together, in requests of no more than 300 parts', async () => {
    const batches = await planned(12, 20);
    const all = batches.flat();
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.length).toBeLessThan(12);
    for (const batch of batches) expect(partsOf(batch)).toBeLessThanOrEqual(300);
    expect(new Set(all.map(({ sheet }) => sheet)).size).toBe(12);
    expect(all.filter(({ code }) => code === 'linkRefused')).toHaveLength(12 * 20);
  });

  it('draws the charts of all sheets when all rows have their heights', async () => {
    const codes = (await planned(3, 1)).flat().map(({ code }) => code);
    const first = codes.indexOf('chartNotDrawn');
    expect(codes.slice(first).every((code) => code.startsWith('chart'))).toBe(true);
    expect(codes.filter((code) => code === 'chartNotDrawn')).toHaveLength(3);
    expect(codes.slice(0, first)).toContain('formatRefused');
  });

  it('keeps a sheet that has more of its own in one request', async () => {
    const [first, second] = await planned(1, 400);
    expect(partsOf(first!)).toBeGreaterThan(400);
    expect(second!.every(({ code }) => code.startsWith('chart'))).toBe(true);
  });
});
