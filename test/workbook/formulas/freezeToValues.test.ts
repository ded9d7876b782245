import { freezeToValues } from '../../../src/workbook/formulas/freezeToValues';
import { notCells } from '../support/notCells';
import { column, startFormulas, type StartedFormulas } from './startFormulas';

let excel: StartedFormulas;
beforeAll(async () => {
  excel = await startFormulas();
});
afterAll(() => excel.close());

const numbers = column([10, 20, 30, 40, 50]);

describe('freezeToValues', () => {
  it('keeps the results of formulas that read each other, and every other formula', async () => {
    await excel.enter('Chain', {
      A1: numbers,
      C1: '=COMPOSITE_SCORE(A1:A5)',
      D1: '=VALUE_TIER(C1#)',
      E1: '=SUM(A1:A5)',
      F1: '="COMPOSITE_SCORE("',
    });
    const before = await excel.read('Chain', 'C1:D5');
    expect(column(['Low', 'Mid', 'Mid', 'Mid', 'High'])).toEqual(before.values.map((row) => [row[1]]));

    expect(await freezeToValues('sheet')).toBe(2);
    const after = await excel.read('Chain', 'C1:D5');
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual(before.values);
    const others = await excel.read('Chain', 'E1:F1');
    expect(others.formulas).toEqual([['=SUM(A1:A5)', '="COMPOSITE_SCORE("']]);
  });

  it('does not count a text that explains a formula, which Excel gives as if it were one', async () => {
    await excel.enter('Notes', { A1: numbers, C1: "'=VALUE_TIER(A1:A5)", D1: '=VALUE_TIER(A1:A5)' });
    expect(await freezeToValues('sheet')).toBe(1);
    const { values, formulas } = await excel.read('Notes', 'C1:D1');
    expect([values, formulas]).toEqual([[['=VALUE_TIER(A1:A5)', 'Low']], [['=VALUE_TIER(A1:A5)', 'Low']]]);
    expect(await freezeToValues('sheet')).toBe(0);
  });

  it('keeps labels that look like formulas or numbers texts, and errors errors', async () => {
    await excel.enter('Labels', {
      A1: column([1, '', 3, 4, 5]),
      C1: '=VALUE_TIER(A1:A5,,,,{"=1+1","007","1-2"})',
    });
    await freezeToValues('sheet');
    const { values, formulas } = await excel.read('Labels', 'C1:C5');
    expect(values).toEqual(column(['1-2', '#N/A', '007', '007', '=1+1']));
    expect(formulas).not.toContainEqual(['=VALUE_TIER(A1:A5,,,,{"=1+1","007","1-2"})']);
  });

  it('freezes in the selection only, and finds the formula of results that are selected without it', async () => {
    await excel.enter('One', { A1: numbers, C1: '=VALUE_TIER(A1:A5)', E1: '=PERCENTILE_COHORT(A1:A5)' });
    await excel.select('One', 'C2:C4');
    expect(await freezeToValues('selection')).toBe(1);
    const { formulas } = await excel.read('One', 'C1:E1');
    expect(formulas).toEqual([['Low', '', '=PERCENTILE_COHORT(A1:A5)']]);
    await excel.select('One', 'D1:E9');
    expect(await freezeToValues('selection')).toBe(1);
    await excel.select('One', 'A1');
    expect(await freezeToValues('selection')).toBe(0);
  });

  it('changes nothing where a formula has no result, and says which', async () => {
    await excel.enter('Blocked', {
      A1: numbers,
      C1: '=VALUE_TIER(A1:A5)',
      E1: '=PERCENTILE_COHORT(A1:A5)',
      E3: 'in the way',
    });
    await expect(freezeToValues('sheet')).rejects.toMatchObject({
      code: 'formulaNotReady',
      facts: { address: 'Blocked!E1', value: '#SPILL!' },
    });
    const { formulas } = await excel.read('Blocked', 'C1:E1');
    expect(formulas).toEqual([['=VALUE_TIER(A1:A5)', '', '=PERCENTILE_COHORT(A1:A5)']]);
  });

  it('freezes many formulas of a fill-down on every sheet of the workbook', async () => {
    await excel.enter('Blocked', { E3: '' });
    const rows = 60;
    await excel.enter('Filled', {
      A1: column(Array.from({ length: rows }, (_, row) => row)),
      C1: column(Array.from({ length: rows }, (_, row) => `=PERCENTILE_COHORT(A${row + 1},$A$1:$A$${rows})`)),
    });
    const before = await excel.read('Filled', `C1:C${rows}`);
    expect(before.values[30]![0]).toBe(30 / 59);
    expect(await freezeToValues('workbook')).toBe(rows + 2);
    const after = await excel.read('Filled', `C1:C${rows}`);
    expect(after.formulas).toEqual(before.values);
    expect(await freezeToValues('workbook')).toBe(0);
  });

  it('counts each formula once where Excel gives the undo step up when all is written', async () => {
    await excel.enter('Retried', {
      A1: numbers,
      C1: '=VALUE_TIER(A1:A5)',
      C9: column([10, 50]),
      D1: '=PERCENTILE_COHORT(C9:C10,A1:A5)',
    });
    const before = await excel.read('Retried', 'C1:D5');
    const { Excel } = excel.excel;
    const { run } = Excel;
    const asked: unknown[] = [];
    const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    Excel.run = (async (options: Excel.RunOptions, batch: Parameters<typeof run>[1]) => {
      const { mergeUndoGroup, ...plain } = options;
      asked.push(mergeUndoGroup);
      const result = await run(plain, batch);
      if (mergeUndoGroup === true) throw Object.assign(new Error('refused'), { code: 'UndoNotSupported' });
      return result;
    }) as typeof run;
    try {
      expect(await freezeToValues('sheet')).toBe(2);
    } finally {
      Excel.run = run;
      supported.mockRestore();
    }
    expect(asked).toEqual([undefined, true, undefined]);
    const after = await excel.read('Retried', 'C1:D5');
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual(before.values);
  });

  it('freezes results that are together larger than one message holds', async () => {
    const rows = 100;
    const label = (letter: string) => letter.repeat(20_000);
    await excel.enter('Large', {
      A1: column(Array.from({ length: rows }, (_, row) => row)),
      C1: column([label('H'), label('M'), label('L')]),
    });
    for (const address of ['E1', 'F1', 'G1']) {
      await excel.enter('Large', { [address]: `=VALUE_TIER(A1:A${rows},,,,C1:C3)` });
    }
    expect(await freezeToValues('sheet')).toBe(3);
    const first = await excel.read('Large', 'E1:G1');
    const last = await excel.read('Large', `E${rows}:G${rows}`);
    expect(first.formulas).toEqual([[label('L'), label('L'), label('L')]]);
    expect(last.formulas).toEqual([[label('H'), label('H'), label('H')]]);
  });

  it.each(Object.keys(notCells))('says what to select while %s is selected', async (what) => {
    await excel.enter('Nothing', { A1: numbers, C1: '=COMPOSITE_SCORE(A1:A5)' });
    await notCells[what]!(excel.excel);
    await expect(freezeToValues('selection')).rejects.toMatchObject({ code: 'noCellsSelected' });
    expect((await excel.read('Nothing', 'C1')).formulas).toEqual([['=COMPOSITE_SCORE(A1:A5)']]);
  });
});
