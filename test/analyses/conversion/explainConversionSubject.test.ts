import { explainConversionSubject } from '../../../src/analyses/conversion/explainConversionSubject';
import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { checkSource } from '../../../src/workbook/checkSource';
import { listSources } from '../../../src/workbook/listSources';
import { openSource } from '../../../src/workbook/openSource';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

test('rates are shares of the records, counts stay counts, and the parts add up to the score', async () => {
  const { table } = await withExcel(workbookOf({ Records: smallRecords.rows }), async () =>
    checkSource(await openSource((await listSources())[0]!), { analysis: 'conversion' }),
  );
  // Customer 1 stands in rows 2, 14, 26, 38 and 50: five records, one of them called and signed.
  const result = analyzeConversion(table!, defaultConversionParameters);
  const found = explainConversionSubject(result, table!, { row: 2 })!;
  expect(found).toMatchObject({ name: 'Customer 1', kind: 'customer' });
  expect(found.terms.map(({ measure, raw, unit }) => [measure.en, raw, unit])).toEqual([
    ['Call rate', 0.2, 'rate'],
    ['Number of calls', 1, 'number'],
    ['Sign rate', 0.2, 'rate'],
  ]);
  const sum = found.terms.reduce((total, { contribution }) => total + contribution, 0);
  expect(sum).toBeCloseTo(found.score, 12);
});
