import { analysisNamed } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { parseRunsXml, runsNamespace, runsXml } from '../../../src/workbook/state/runsXml';
import { forgetRuns, listRuns, rememberRun } from '../../../src/workbook/state/rememberRun';
import type { RunRecord } from '../../../src/workbook/types';
import { withExcel, workbookOf } from '../support/startWithData';

function runOf(analysis: 'conversion' | 'mismatch', when: string): RunRecord {
  const recipe = createRecipe(analysisNamed(analysis).parameters, { sheet: '数据' }, 'zh-CN');
  return { when, recipe, headlines: [{ label: '调用率', text: '4.4%' }], version: '0.1.0' };
}

describe('rememberRun', () => {
  it('keeps runs in the workbook, newest first', async () => {
    const workbook = workbookOf({ Data: [] });
    await withExcel(workbook, async () => {
      expect(await listRuns()).toEqual([]);
      await rememberRun(runOf('conversion', '2026-01-01T00:00:00Z'));
      await rememberRun(runOf('mismatch', '2026-01-02T00:00:00Z'));
    });
    await withExcel(workbook, async () => {
      expect(await listRuns()).toEqual([
        runOf('mismatch', '2026-01-02T00:00:00Z'),
        runOf('conversion', '2026-01-01T00:00:00Z'),
      ]);
    });
  });

  it('forgets the oldest of more than twenty', async () => {
    await withExcel(workbookOf({ Data: [] }), async () => {
      for (let run = 0; run < 22; run += 1) await rememberRun(runOf('conversion', String(run)));
      const runs = await listRuns();
      expect(runs).toHaveLength(20);
      expect(runs.at(-1)?.when).toBe('2');
    });
  });

  it('is not stopped by a part that somebody damaged or a later version wrote', async () => {
    const workbook = workbookOf({ Data: [] });
    const good = runOf('conversion', 'good');
    const later = { ...good, recipe: { ...good.recipe, version: 99 } };
    const keep = (xml: string) => workbook.customXmlParts.set('{1}', xml);
    keep(runsXml([later, null, good]));
    await withExcel(workbook, async () => {
      expect((await listRuns()).map(({ when }) => when)).toEqual(['good']);
    });
    for (const damaged of ['not json', '{}', '[', '']) {
      keep(`<runs xmlns="${runsNamespace}">${damaged}</runs>`);
      await withExcel(workbook, async () => expect(await listRuns()).toEqual([]));
    }
    await withExcel(workbook, async () => {
      await rememberRun(good);
      expect(await listRuns()).toEqual([good]);
    });
  });

  it('keeps what it cannot read: the run of a later version, and a part that is damaged', async () => {
    const workbook = workbookOf({ Data: [] });
    const good = runOf('conversion', 'good');
    const later = { ...good, recipe: { ...good.recipe, version: 99 } };
    const damaged = `<runs xmlns="${runsNamespace}">[{"when":</runs>`;
    workbook.customXmlParts.set('{1}', damaged);
    workbook.customXmlParts.set('{2}', runsXml([later, { of: 'nobody' }]));
    await withExcel(workbook, async () => {
      await rememberRun(good);
      expect(await listRuns()).toEqual([good]);
    });
    const parts = [...workbook.customXmlParts.values()];
    expect(parts).toHaveLength(2);
    expect(parts).toContain(damaged);
    expect(parseRunsXml(parts.find((xml) => xml !== damaged)!)).toEqual([good, later, { of: 'nobody' }]);
  });

  it('reads what version 0.1.0 kept in a setting, and keeps it with the next run where all runs are', async () => {
    const workbook = workbookOf({ Data: [] });
    const old = runOf('conversion', 'old');
    workbook.settings.set('payoff.runs', JSON.stringify([old]));
    await withExcel(workbook, async () => {
      expect(await listRuns()).toEqual([old]);
      await rememberRun(runOf('mismatch', 'new'));
      expect((await listRuns()).map(({ when }) => when)).toEqual(['new', 'old']);
    });
    expect(workbook.settings.has('payoff.runs')).toBe(false);
  });

  it('is one history in Excel and in the file, whatever else keeps XML there', async () => {
    const workbook = workbookOf({ Data: [['a']] });
    const other = '<settings xmlns="urn:somebody.else">1</settings>';
    workbook.customXmlParts.set('{00000000-0000-0000-0000-00000000000A}', other);
    const run = {
      ...runOf('mismatch', 'x'),
      headlines: [{ label: 'A & B <c>', text: `"1" ]]> '\uD83D\uDE00' \uFFFE` }],
    };
    await withExcel(workbook, () => rememberRun(run));
    const opened = openWorkbook(saveWorkbook(workbook), 'kept.xlsx');
    await withExcel(opened, async () => {
      expect(await listRuns()).toEqual([run]);
      await rememberRun(runOf('conversion', 'y'));
    });
    const again = openWorkbook(saveWorkbook(opened), 'again.xlsx');
    await withExcel(again, async () =>
      expect((await listRuns()).map(({ when }) => when)).toEqual(['y', 'x']),
    );
    expect(
      [...again.customXmlParts.values()].filter((xml) => xml.includes('urn:somebody.else')),
    ).toHaveLength(1);
    await withExcel(again, () => forgetRuns());
    const forgotten = openWorkbook(saveWorkbook(again), 'forgotten.xlsx');
    expect([...forgotten.customXmlParts.values()].filter((xml) => xml.includes(runsNamespace))).toEqual([]);
  });

  it('forgets everything when asked to', async () => {
    await withExcel(workbookOf({ Data: [] }), async () => {
      await rememberRun(runOf('conversion', 'x'));
      await forgetRuns();
      expect(await listRuns()).toEqual([]);
      await forgetRuns();
    });
  });
});
