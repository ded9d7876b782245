import { analysisNamed } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { parseRunsXml, runsNamespace, runsXml } from '../../../src/workbook/state/runsXml';
import { forgetRuns, listRuns, readHistory, rememberRun } from '../../../src/workbook/state/rememberRun';
import type { RunRecord } from '../../../src/workbook/types';
import { withExcel, workbookOf } from '../support/startWithData';

function runOf(analysis: 'conversion' | 'mismatch', when: string): RunRecord {
  const recipe = createRecipe(analysisNamed(analysis).parameters, { sheet: '数据' }, 'zh-CN');
  return { when, recipe, headlines: [{ label: '调用率', text: '4.4%' }], version: '0.1.0' };
}

/** A moment on a day of a month. */
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00Z`;

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

  it('forgets the oldest of more than fifty', async () => {
    await withExcel(workbookOf({ Data: [] }), async () => {
      const at = (minute: number) => `2026-03-01T00:${String(minute).padStart(2, '0')}:00Z`;
      for (let run = 0; run < 52; run += 1) await rememberRun(runOf('conversion', at(run + 1)));
      const runs = await listRuns();
      expect(runs).toHaveLength(50);
      expect(runs.at(-1)?.when).toBe(at(3));
    });
  });

  it('is not stopped by a part that somebody damaged or a later version wrote', async () => {
    const workbook = workbookOf({ Data: [] });
    const good = runOf('conversion', day(5));
    const later = { ...good, recipe: { ...good.recipe, version: 99 } };
    const keep = (xml: string) => workbook.customXmlParts.set('{1}', xml);
    keep(runsXml([later, null, good]));
    await withExcel(workbook, async () => {
      expect((await listRuns()).map(({ when }) => when)).toEqual([day(5)]);
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
    const good = runOf('conversion', day(5));
    const later = { ...good, recipe: { ...good.recipe, version: 99 } };
    const damaged = `<runs xmlns="${runsNamespace}">[{"when":</runs>`;
    workbook.customXmlParts.set('{1}', damaged);
    workbook.customXmlParts.set('{2}', runsXml([later, { of: 'nobody' }]));
    await withExcel(workbook, async () => {
      expect(await readHistory()).toEqual({ runs: [], laterRuns: 1, isLastLater: true });
      await rememberRun(good);
      expect(await readHistory()).toEqual({ runs: [good], laterRuns: 1, isLastLater: false });
    });
    const parts = [...workbook.customXmlParts.values()];
    expect(parts).toHaveLength(2);
    expect(parts).toContain(damaged);
    expect(parseRunsXml(parts.find((xml) => xml !== damaged)!)).toEqual([good, later, { of: 'nobody' }]);
  });

  it('reads what version 0.1.0 kept in a setting, and keeps it with the next run where all runs are', async () => {
    const workbook = workbookOf({ Data: [] });
    const old = runOf('conversion', day(6));
    workbook.settings.set('payoff.runs', JSON.stringify([old]));
    await withExcel(workbook, async () => {
      expect(await listRuns()).toEqual([old]);
      await rememberRun(runOf('mismatch', day(7)));
      expect((await listRuns()).map(({ when }) => when)).toEqual([day(7), day(6)]);
    });
    expect(workbook.settings.has('payoff.runs')).toBe(false);
  });

  it('is one history in Excel and in the file, whatever else keeps XML there', async () => {
    const workbook = workbookOf({ Data: [['a']] });
    const other = '<settings xmlns="urn:somebody.else">1</settings>';
    workbook.customXmlParts.set('{00000000-0000-0000-0000-00000000000A}', other);
    const run = {
      ...runOf('mismatch', day(8)),
      headlines: [{ label: 'A & B <c>', text: `"1" ]]> '\uD83D\uDE00' \uFFFE` }],
    };
    await withExcel(workbook, () => rememberRun(run));
    const opened = openWorkbook(saveWorkbook(workbook), 'kept.xlsx');
    await withExcel(opened, async () => {
      expect(await listRuns()).toEqual([run]);
      await rememberRun(runOf('conversion', day(9)));
    });
    const again = openWorkbook(saveWorkbook(opened), 'again.xlsx');
    await withExcel(again, async () =>
      expect((await listRuns()).map(({ when }) => when)).toEqual([day(9), day(8)]),
    );
    expect(
      [...again.customXmlParts.values()].filter((xml) => xml.includes('urn:somebody.else')),
    ).toHaveLength(1);
    await withExcel(again, () => forgetRuns());
    const forgotten = openWorkbook(saveWorkbook(again), 'forgotten.xlsx');
    expect([...forgotten.customXmlParts.values()].filter((xml) => xml.includes(runsNamespace))).toEqual([]);
  });

  it('puts the runs of several parts, as merging workbooks leaves them, in the order of time', async () => {
    const workbook = workbookOf({ Data: [] });
    const parts = [
      [day(3), day(1)],
      [day(4), day(2)],
    ];
    for (const [index, times] of parts.entries())
      workbook.customXmlParts.set(`{${index}}`, runsXml(times.map((time) => runOf('mismatch', time))));
    await withExcel(workbook, async () => {
      expect((await listRuns()).map(({ when }) => when)).toEqual([4, 3, 2, 1].map(day));
      // The clock of this machine is behind: what was run last is what is repeated.
      await rememberRun(runOf('mismatch', day(2)));
      expect((await listRuns()).map(({ when }) => when)).toEqual([2, 4, 3, 2, 1].map(day));
    });
    expect(workbook.customXmlParts.size).toBe(1);
  });

  it('forgets what version 0.1.0 kept, too', async () => {
    const workbook = workbookOf({ Data: [] });
    workbook.settings.set('payoff.runs', JSON.stringify([runOf('conversion', 'old')]));
    await withExcel(workbook, async () => {
      await forgetRuns();
      expect(await listRuns()).toEqual([]);
    });
    expect(workbook.settings.has('payoff.runs')).toBe(false);
  });

  it('forgets everything when asked to', async () => {
    await withExcel(workbookOf({ Data: [] }), async () => {
      await rememberRun(runOf('conversion', day(8)));
      await forgetRuns();
      expect(await listRuns()).toEqual([]);
      await forgetRuns();
    });
  });
});
