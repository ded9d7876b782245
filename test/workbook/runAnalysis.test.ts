import { conversionParameters } from '../../src/engine/conversion/parameters';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import { setParameter } from '../../src/engine/recipe/setParameter';
import { DataRefused } from '../../src/workbook/DataRefused';
import { listSources } from '../../src/workbook/listSources';
import { openSource } from '../../src/workbook/openSource';
import { Cancelled } from '../../src/workbook/read/pauseForPane';
import { runAnalysis } from '../../src/workbook/runAnalysis';
import { listRuns } from '../../src/workbook/state/rememberRun';
import { runsXml } from '../../src/workbook/state/runsXml';
import type { WorkbookModel } from '../../host/workbook/types';
import type { OpenedSource, Phase, RunOutcome, SourceDescription } from '../../src/workbook/types';
import { type Grid, valuesOf, withExcel, workbookOf } from './support/startWithData';

const header = ['客户简称', '子产品名称', '是否调用', '是否签约'];
const records: Grid = [
  header,
  ...Array.from({ length: 60 }, (_row, index) => [
    `客户${index % 11}`,
    `产品${index % 4}`,
    index % 5 === 0 ? '是' : '否',
    index % 13 === 0 ? '是' : '否',
  ]),
];
const recipe = createRecipe(conversionParameters, { sheet: 'Records' }, 'en');

/** The figures of a result: its record says when they were computed. */
const figuresOf = ({ json }: RunOutcome) => ({ ...(json as object), run: undefined });
/** Everything on our sheets but when that was, and what changed since the run before. */
const sameEachTime = ({ sheets }: WorkbookModel) =>
  sheets
    .filter(({ name }) => !['Run record', 'What changed', 'Indicator history'].includes(name))
    .map((sheet) => [
      sheet.name,
      valuesOf(sheet)
        .flat()
        .filter(
          (cell) => cell !== '' && !/^Since the run of|^What changed$|^Indicator history$/.test(String(cell)),
        ),
    ]);

async function openRecords(): Promise<OpenedSource> {
  const [source] = (await listSources()) as [SourceDescription];
  return openSource(source);
}

describe('runAnalysis', () => {
  it('goes through every phase, leaves the records as they were and remembers the run', async () => {
    const workbook = workbookOf({ Records: records });
    const phases = new Set<Phase>();
    const outcome = await withExcel(workbook, async () => {
      const run = await runAnalysis(await openRecords(), recipe, {
        onProgress: ({ phase }) => phases.add(phase),
      });
      expect((await listRuns())[0]?.recipe).toEqual(run.recipe);
      return run;
    });
    expect([...phases]).toEqual(['reading', 'checking', 'computing', 'writing']);
    expect(outcome.notices).toEqual([]);
    expect(outcome.check).toMatchObject({ rowsRead: 60, rowsUsed: 60 });
    expect(outcome.recipe.mapping).toMatchObject({
      customer: '客户简称',
      product: '子产品名称',
      amount: null,
    });
    const [source, ...written] = workbook.sheets;
    expect(valuesOf(source!)).toEqual(records);
    expect(source?.changed).toBe(false);
    expect(written.map(({ name }) => name)).toEqual(Object.values(outcome.sheetNames));
  });

  it('gives the same sheets when the complete recipe of a run is run again', async () => {
    const workbook = workbookOf({ Records: records });
    await withExcel(workbook, async () => {
      const first = await runAnalysis(await openRecords(), recipe);
      const before = sameEachTime(workbook);
      const second = await runAnalysis(await openRecords(), first.recipe);
      expect(figuresOf(second)).toEqual(figuresOf(first));
      expect(sameEachTime(workbook)).toEqual(before);
      expect(JSON.stringify(valuesOf(workbook.sheets[1]!))).toContain('the same settings, nobody moved');
    });
  });

  it('writes no guess down that waits to be confirmed, or the next run would take it for confirmed', async () => {
    const asks = [[...header, '样本数量级'], ...records.slice(1).map((row, index) => [...row, 100 + index])];
    await withExcel(workbookOf({ Records: asks }), async () => {
      const first = await runAnalysis(await openRecords(), recipe);
      const asked = first.matches.find(({ role }) => role === 'sample_size');
      expect(asked).toMatchObject({ header: '样本数量级', certainty: 'ask' });
      expect(first.recipe.mapping).not.toHaveProperty('sample_size');
      const second = await runAnalysis(await openRecords(), first.recipe);
      expect(figuresOf(second)).toEqual(figuresOf(first));
    });
  });

  it('never takes its own result sheets for a source', async () => {
    const workbook = workbookOf({ Records: records });
    await withExcel(workbook, async () => {
      await runAnalysis(await openRecords(), recipe);
      expect((await listSources()).map(({ sheet }) => sheet)).toEqual(['Records']);
    });
  });

  it('refuses data that cannot be analysed with every reason, and writes nothing', async () => {
    const workbook = workbookOf({ Records: records.map((row) => row.slice(1)) });
    await withExcel(workbook, async () => {
      const refusal = await runAnalysis(await openRecords(), recipe).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DataRefused);
      const { check } = refusal as DataRefused;
      expect(check.notices[0]).toMatchObject({ severity: 'error' });
      expect(workbook.sheets).toHaveLength(1);
      expect(await listRuns()).toEqual([]);
    });
  });

  it('refuses a wrong parameter before it reads a cell', async () => {
    await withExcel(workbookOf({ Records: records }), async () => {
      const opened = await openRecords();
      const wrong = { ...recipe, parameters: { ...recipe.parameters, highShare: 2 } };
      await expect(runAnalysis(opened, wrong)).rejects.toMatchObject({ code: 'parameterOutside' });
    });
  });

  it('takes the parameters of the recipe', async () => {
    await withExcel(workbookOf({ Records: records }), async () => {
      const { json } = await runAnalysis(
        await openRecords(),
        setParameter(recipe, conversionParameters, 'highShare', '0.5'),
      );
      // The sixth of eleven has the score of the first low one: it is ranked no more than that one is.
      expect(json).toMatchObject({ customers: { tiers: { high: 5 } } });
    });
  });

  it.each<Phase>(['checking', 'computing', 'writing'])(
    'leaves a clean workbook when cancelled while %s',
    async (phase) => {
      const workbook = workbookOf({ Records: records });
      await withExcel(workbook, async () => {
        const stop = new AbortController();
        const run = runAnalysis(await openRecords(), recipe, {
          signal: stop.signal,
          onProgress: (progress) => progress.phase === phase && stop.abort(),
        });
        await expect(run).rejects.toBeInstanceOf(Cancelled);
        expect(workbook.sheets.map(({ name }) => name)).toEqual(['Records']);
        expect(await listRuns()).toEqual([]);
      });
    },
  );

  it.each(['en', 'zh-CN'] as const)('writes a sheet name that Excel takes, in %s', async (locale) => {
    const workbook = workbookOf({ Records: records });
    await withExcel(workbook, async () => runAnalysis(await openRecords(), { ...recipe, locale }));
    for (const { name } of workbook.sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
  });

  it('hands over the report, with a word, when only the memory of the run fails', async () => {
    const workbook = workbookOf({ Records: records });
    await withExcel(workbook, async (excel) => {
      const outcome = await runAnalysis(await openRecords(), recipe, {
        onProgress: ({ phase, done, total }) => {
          if (phase === 'writing' && done === total)
            excel.host.faults.add({ request: 1, error: 'activityLimit' });
        },
      });
      expect(outcome.notices.map(({ code }) => code)).toEqual(['runNotRemembered']);
      expect(workbook.sheets.length).toBeGreaterThan(9);
    });
  });

  it('says that it is not compared with the runs of a later version', async () => {
    const workbook = workbookOf({ Records: records });
    const later = { record: 99, when: '2026-01-01T00:00:00Z', version: '9.0.0' };
    workbook.customXmlParts.set('{1}', runsXml([later]));
    const { notices } = await withExcel(workbook, async () => runAnalysis(await openRecords(), recipe));
    expect(notices).toEqual([
      { code: 'laterRunsKept', severity: 'information', facts: { count: 1 }, cells: [] },
    ]);
    expect([...workbook.customXmlParts.values()].join()).toContain('"version":"9.0.0"');
  });

  it.each([
    [{ code: 'GeneralException', message: 'No.' }, 'historyNotRead'],
    ['activityLimit', 'tooBusy'],
  ] as const)(
    'where the history is refused by %j it goes on without a comparison and says so, or fails like any other request: %s',
    async (error, code) => {
      await withExcel(workbookOf({ Records: records }), async (excel) => {
        const run = runAnalysis(await openRecords(), recipe, {
          onProgress: ({ phase }) => {
            if (phase === 'computing') excel.host.faults.add({ request: 1, error });
          },
        });
        const said = await run.then(
          ({ notices }) => notices.map((notice) => notice.code),
          (problem: { readonly code: string }) => [problem.code],
        );
        expect(said).toEqual([code]);
      });
    },
  );

  it('says that a protected workbook cannot be written to', async () => {
    const workbook = workbookOf({ Records: records });
    workbook.readOnly = true;
    await withExcel(workbook, async () => {
      await expect(runAnalysis(await openRecords(), recipe)).rejects.toMatchObject({
        code: 'protectedSheet',
      });
    });
  });
});
