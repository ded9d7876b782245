import { analysisNamed } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
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

  it('is not stopped by a setting that somebody damaged or a later version wrote', async () => {
    const workbook = workbookOf({ Data: [] });
    const good = runOf('conversion', 'good');
    const later = { ...good, recipe: { ...good.recipe, version: 99 } };
    workbook.settings.set('payoff.runs', JSON.stringify([later, null, good]));
    await withExcel(workbook, async () => {
      expect((await listRuns()).map(({ when }) => when)).toEqual(['good']);
    });
    workbook.settings.set('payoff.runs', 'not json');
    await withExcel(workbook, async () => expect(await listRuns()).toEqual([]));
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
