import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRequirements } from '../../../host/executor/RequirementSets';
import { readEnvironment } from '../../../src/taskpane/excel/readEnvironment';
import { requiredSets } from '../../../src/taskpane/excel/requiredSets';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

describe('requiredSets', () => {
  it('are what the stand-in has, so that no test passes with a member of a later set', () => {
    for (const { name, minVersion } of requiredSets)
      expect([name, defaultRequirements[name]]).toEqual([name, minVersion]);
  });

  it('are what the read-me names', () => {
    for (const page of ['README.md', 'README.zh-CN.md']) {
      const text = readFileSync(join(__dirname, '../../..', page), 'utf8');
      for (const { name, minVersion } of requiredSets) expect(text).toContain(`${name} ${minVersion}`);
    }
  });

  it.each([
    [{}, 'supported'],
    [{ ExcelApi: '1.13' }, 'tooOld'],
    [{ SharedRuntime: '1.0' }, 'tooOld'],
  ])('are asked for by the pane: an Excel with %j is %s', async (requirements, support) => {
    await withExcel(
      workbookOf({ Data: [] }),
      async ({ Office }) => {
        expect(readEnvironment(Office.HostType.Excel).support).toBe(support);
      },
      { requirements },
    );
  });
});
