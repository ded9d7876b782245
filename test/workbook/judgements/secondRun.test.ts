import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import type { SheetModel } from '../../../host/workbook/types';
import { listRuns } from '../../../src/workbook/state/rememberRun';
import { valuesOf, withExcel } from '../support/startWithData';
import {
  cellOf,
  codesOf,
  customerWorkbook,
  headingOf,
  namesIn,
  notesOn,
  run,
  sheetOf,
} from './judgedWorkbook';

const list = 'Mismatch list';
const own = 'Own verdict';
const day = 46_082;

test('a verdict, its reason and its day are read back at the next run, shown beside the computed one, and told', async () => {
  const workbook = customerWorkbook();
  await withExcel(workbook, async () => {
    const first = await run();
    expect([codesOf(first), (first.json as { judgements: unknown }).judgements]).toEqual([[], []]);
    const sheet = sheetOf(workbook, list);
    const [name] = namesIn(sheet, 'Customer', own) as [string];
    cellOf(sheet, name, own).type('well placed');
    cellOf(sheet, name, 'Reason given').type('新签三年合同');
    cellOf(sheet, name, 'Judged on').type(day);

    const { column } = headingOf(sheet, own, 'Customer');
    expect(sheet.choices?.map(({ area, source }) => [area.column, source])).toEqual([
      [column, 'Overinvested (mismatch),Well placed,Underinvested gem,Rightly low'],
    ]);

    const outcome = await run();
    expect(codesOf(outcome)).toEqual([]);
    for (const place of [list, 'Customer scores', 'Judgments']) {
      const on = sheetOf(workbook, place);
      const values = [own, 'Reason given', 'Judged on'].map(
        (heading) => cellOf(on, name, heading, place === 'Judgments' ? 'Name' : 'Customer').value,
      );
      expect([place, values]).toEqual([place, ['Well placed', '新签三年合同', day]]);
    }
    expect(notesOn(sheet)).toEqual([]);
    expect((outcome.json as { judgements: unknown[] }).judgements).toEqual([
      expect.objectContaining({
        about: 'customer',
        name,
        own: 'Well placed',
        reason: '新签三年合同',
        date: '2026-03-01',
        left: null,
      }),
    ]);
    expect((await listRuns())[0]?.judgements).toBe(1);
    expect(JSON.stringify(valuesOf(sheetOf(workbook, 'Mismatch summary')))).toContain(
      '1 judgment of people stands',
    );
  });
});

/** Turns the rows of a list below its header on their head, as a sort does; all cells of a row move together. */
function turnOver(sheet: SheetModel, nameHeading: string, beside: string): void {
  const { row } = headingOf(sheet, nameHeading, beside);
  const count = namesIn(sheet, nameHeading, beside).length;
  const rows = valuesOf(sheet).slice(row + 1, row + 1 + count);
  rows
    .reverse()
    .forEach((cells, down) =>
      cells.forEach((value, column) => sheet.cells.setValue(row + 1 + down, column, value)),
    );
}

test('sorted rows, a moved, a renamed and a deleted column, a formula, an error and two entries are told apart', async () => {
  const workbook = customerWorkbook();
  await withExcel(workbook, async () => {
    await run();
    const sheet = sheetOf(workbook, list);
    const names = namesIn(sheet, 'Customer', own);
    const [a, b, c] = names as [string, string, string];
    cellOf(sheet, a, own).type('Rightly low');
    cellOf(sheet, b, 'Reason given').type('kept by hand');
    cellOf(sheet, c, 'Judged on').type('next week');
    await run();

    // Sorted and in part filtered out; the columns of verdict and reason change places; that of the day is gone.
    turnOver(sheet, 'Customer', own);
    sheet.hiddenRows.add(headingOf(sheet, own, 'Customer').row + 1);
    const { row, column } = headingOf(sheet, own, 'Customer');
    const grid = valuesOf(sheet);
    for (let at = row; at < grid.length; at += 1) {
      sheet.cells.setValue(at, column, grid[at]![column + 1]!);
      sheet.cells.setValue(at, column + 1, grid[at]![column]!);
      sheet.cells.setValue(at, column + 2, '');
    }
    cellOf(sheet, a, 'Reason given').type('#N/A');
    const formula = cellOf(sheet, b, own);
    sheet.cells.setFormula(formula.row, formula.column, '="Underinvested gem"');
    sheet.cells.setValue(formula.row, formula.column, 'Underinvested gem');
    // Another says something else about the first one elsewhere.
    cellOf(sheet, c, own).type('Well placed');
    cellOf(sheetOf(workbook, 'Customer scores'), c, own).type('my own word');
    const outcome = await run();
    expect(codesOf(outcome)).toEqual(
      expect.arrayContaining(['judgementColumnsGone', 'judgementErrors', 'judgementsDiffer', 'notesKept']),
    );
    const said = (name: string) =>
      [own, 'Reason given', 'Judged on'].map((heading) => cellOf(sheet, name, heading).value);
    expect(said(a)).toEqual(['Rightly low', '', '']);
    expect(said(b).slice(1)).toEqual(['kept by hand', '']);
    expect(said(c)).toEqual(['Well placed', '', 'next week']);
    expect(namesIn(sheet, 'Customer', own)).toEqual(names);
    expect(notesOn(sheet)).toContain('#N/A');
    expect(notesOn(sheetOf(workbook, 'Customer scores'))).toEqual(['my own word']);

    // A renamed heading between two others is known by its place.
    const heading = headingOf(sheet, 'Reason given', 'Customer');
    sheet.cells.setValue(heading.row, heading.column, 'Why I think so');
    cellOf(sheet, b, 'Why I think so').type('changed');
    // And one person takes an entry away.
    cellOf(sheet, c, 'Judged on').type('');
    const last = await run();
    expect(cellOf(sheet, b, 'Reason given').value).toBe('changed');
    expect(codesOf(last)).toContain('judgementsCleared');
    expect(cellOf(sheet, c, 'Judged on').value).toBe('');
    expect(JSON.stringify(valuesOf(sheet))).toContain('Taken away: ' + c + ' = next week');
  });
}, 120_000);

test('who leaves keeps the judgement on a sheet of its own, with the time, and gets it back on the list on return', async () => {
  const workbook = customerWorkbook();
  await withExcel(workbook, async () => {
    await run();
    const sheet = sheetOf(workbook, list);
    const plan = sheetOf(workbook, 'Mismatch health plan');
    const [name] = namesIn(plan, 'Customer', 'Owner') as [string];
    cellOf(sheet, name, own).type('Rightly low');
    cellOf(plan, name, 'Owner').type('李雷');
    cellOf(plan, name, 'Due').type(day);
    cellOf(plan, name, 'Status').type('进行中');
    const source = sheetOf(workbook, 'Data');
    const at = valuesOf(source).findIndex(([id]) => id === name);
    source.cells.setValue(at, 0, 'Somebody else');
    const without = await run();
    expect(without.notices).toContainEqual(
      expect.objectContaining({
        code: 'judgementsLeft',
        facts: { count: 2, sheet: 'Judgments', names: [name] },
      }),
    );
    const kept = sheetOf(workbook, 'Judgments');
    expect(cellOf(kept, name, own, 'Name').value).toBe('Rightly low');
    expect(cellOf(kept, name, 'List', 'Name').value).toBe('has left the list');
    expect(cellOf(kept, name, 'Left at (UTC)', 'Name').value).not.toBe('');
    // Changed where it stands now.
    cellOf(kept, name, 'Reason given', 'Name').type('may come back');

    source.cells.setValue(at, 0, name);
    expect(codesOf(await run())).not.toContain('judgementsLeft');
    expect([own, 'Reason given'].map((heading) => cellOf(sheet, name, heading).value)).toEqual([
      'Rightly low',
      'may come back',
    ]);
    expect(['Owner', 'Due', 'Status'].map((heading) => cellOf(plan, name, heading).value)).toEqual([
      '李雷',
      day,
      'under way',
    ]);
  });
}, 120_000);

test('who is respelt keeps an owner on the lists of things to do, at this run and at the next', async () => {
  const workbook = customerWorkbook();
  await withExcel(workbook, async () => {
    await run();
    const plan = sheetOf(workbook, 'Mismatch health plan');
    const [name] = namesIn(plan, 'Customer', 'Owner') as [string];
    cellOf(plan, name, 'Owner').type('Li');
    await run();
    const respelt = name.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const source = sheetOf(workbook, 'Data');
    source.cells.setValue(
      valuesOf(source).findIndex(([id]) => id === name),
      0,
      respelt,
    );
    for (let again = 0; again < 2; again += 1) {
      expect(codesOf(await run())).not.toContain('judgementsCleared');
      expect(cellOf(plan, respelt, 'Owner').value).toBe('Li');
      expect(cellOf(sheetOf(workbook, 'Judgments'), respelt, 'Owner', 'Name').value).toBe('Li');
    }
  });
}, 120_000);

test('what was cleared on a sheet that is then deleted is told on the new one', async () => {
  const workbook = customerWorkbook();
  await withExcel(workbook, async () => {
    await run();
    const [name] = namesIn(sheetOf(workbook, list), 'Customer', own) as [string];
    cellOf(sheetOf(workbook, list), name, own).type('Rightly low');
    await run();
    cellOf(sheetOf(workbook, 'Customer scores'), name, own).type('');
    workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, list)), 1);
    expect(codesOf(await run())).toContain('judgementsCleared');
    expect(JSON.stringify(workbook.sheets.map(valuesOf))).toContain('Taken away: ' + name + ' = Rightly low');
  });
}, 120_000);

test('each language shows what was typed in the other', async () => {
  const workbook = customerWorkbook();
  await withExcel(workbook, async () => {
    await run();
    const english = sheetOf(workbook, list);
    const [name] = namesIn(english, 'Customer', own) as [string];
    cellOf(english, name, own).type('Rightly low');
    await run('mismatch', 'zh-CN');
    const chinese = sheetOf(workbook, '错配客户清单');
    const there = cellOf(chinese, name, '人工判断', '客户');
    expect(there.value).toBe('低投入低产出');
    there.type('高投入高产出');
    expect(codesOf(await run('mismatch', 'zh-CN'))).toEqual([]);
    expect(there.value).toBe('高投入高产出');
    expect(codesOf(await run())).toEqual([]);
    expect(cellOf(english, name, own).value).toBe('Well placed');
  });
}, 120_000);

test('nothing is lost where the second run is broken off, whichever request fails', async () => {
  const first = customerWorkbook();
  let name = '';
  await withExcel(first, async () => {
    await run();
    const sheet = sheetOf(first, list);
    [name = ''] = namesIn(sheetOf(first, 'Mismatch health plan'), 'Customer', 'Owner');
    cellOf(sheet, name, own).type('Rightly low');
    cellOf(sheet, name, 'Reason given').type('a reason');
    cellOf(sheetOf(first, 'Mismatch health plan'), name, 'Owner').type('Li');
  });
  const file = saveWorkbook(first);
  const requests = await withExcel(openWorkbook(file, 'a.xlsx'), async ({ host }) => {
    const before = host.faults.requests;
    await run();
    return host.faults.requests - before;
  });
  for (let request = 4; request <= requests; request += 4) {
    const workbook = openWorkbook(file, 'a.xlsx');
    await withExcel(workbook, async ({ host }) => {
      host.faults.add({ request, error: 'sessionTimedOut' });
      await run().catch(() => undefined);
      await run();
      const values = [own, 'Reason given'].map(
        (heading) => cellOf(sheetOf(workbook, list), name, heading).value,
      );
      const owner = cellOf(sheetOf(workbook, 'Mismatch health plan'), name, 'Owner').value;
      expect([request, ...values, owner]).toEqual([request, 'Rightly low', 'a reason', 'Li']);
      expect(notesOn(sheetOf(workbook, list))).toEqual([]);
    });
  }
}, 300_000);
