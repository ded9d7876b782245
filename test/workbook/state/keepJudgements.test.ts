import type { JudgementStore } from '../../../src/engine/judgement/JudgementStore';
import { runInExcel } from '../../../src/workbook/runInExcel';
import { judgementsNamespace, keepJudgements, loadStores } from '../../../src/workbook/state/keepJudgements';
import { listXml } from '../../../src/workbook/state/listXml';
import { forgetRuns } from '../../../src/workbook/state/rememberRun';
import { withExcel, workbookOf } from '../support/startWithData';

const storeOf = (analysis: string, name: string): JudgementStore => ({
  version: 1,
  analysis,
  judgements: [{ about: 'customer', name, reason: '<&>"', since: '2026' }],
  written: {},
});
const read = (analysis: string) =>
  runInExcel(async (context) => {
    const load = loadStores(context);
    await context.sync();
    return (await load()).of(analysis);
  });

test('each analysis has its own, in one part; forgetting the runs leaves them', async () => {
  const workbook = workbookOf({ Data: [] });
  await withExcel(workbook, async () => {
    await keepJudgements(storeOf('mismatch', '甲'));
    await keepJudgements(storeOf('conversion', 'b'));
    await keepJudgements(storeOf('mismatch', 'c'));
    expect([await read('mismatch'), await read('conversion')]).toEqual([
      storeOf('mismatch', 'c'),
      storeOf('conversion', 'b'),
    ]);
    expect(workbook.customXmlParts.size).toBe(1);
    await forgetRuns();
    expect([await read('mismatch'), workbook.customXmlParts.size]).toEqual([storeOf('mismatch', 'c'), 1]);
  });
});

test('a damaged part and a store of a later version stay as they are; parts of merged workbooks become one', async () => {
  const workbook = workbookOf({ Data: [] });
  const damaged = `<judgements xmlns="${judgementsNamespace}">{</judgements>`;
  const later = { version: 9, analysis: 'mismatch' };
  workbook.customXmlParts.set('{1}', damaged);
  workbook.customXmlParts.set(
    '{2}',
    listXml('judgements', judgementsNamespace, [later, storeOf('mismatch', 'a')]),
  );
  workbook.customXmlParts.set('{3}', listXml('judgements', judgementsNamespace, [storeOf('mismatch', 'b')]));
  await withExcel(workbook, async () => {
    const both = await read('mismatch');
    expect(both?.judgements.map(({ name }) => name).sort()).toEqual(['a', 'b']);
    await keepJudgements(both!);
    expect(await read('mismatch')).toEqual(both);
    expect([...workbook.customXmlParts.values()]).toContain(damaged);
    expect([...workbook.customXmlParts.values()].join()).toContain('"version":9');
  });
});
