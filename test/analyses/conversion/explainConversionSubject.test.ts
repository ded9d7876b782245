import { explainConversionSubject } from '../../../src/analyses/conversion/explainConversionSubject';
import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { checkSource } from '../../../src/workbook/checkSource';
import { listSources } from '../../../src/workbook/listSources';
import { openSource } from '../../../src/workbook/openSource';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

test('rates are shares of the records, counts stay counts, and the parts add up to the score', async () => {
  const { table, check } = await withExcel(workbookOf({ Records: smallRecords.rows }), async () =>
    checkSource(await openSource((await listSources())[0]!), { analysis: 'conversion' }),
  );
  // Customer 1 stands in rows 2, 14, 26, 38 and 50: five records, one of them called and signed.
  const result = analyzeConversion(table!, defaultConversionParameters);
  const found = explainConversionSubject(result, { table: table!, check }, { row: 2 })!;
  expect(found).toMatchObject({ name: 'Customer 1', kind: 'customer' });
  expect(found.terms.map(({ measure, raw, unit }) => [measure.en, raw, unit])).toEqual([
    ['Call rate', 0.2, 'rate'],
    ['Number of calls', 1, 'number'],
    ['Sign rate', 0.2, 'rate'],
  ]);
  const sum = found.terms.reduce((total, { contribution }) => total + contribution, 0);
  expect(sum).toBeCloseTo(found.score, 12);
  expect(found.evidence[0]!.en).toBe(
    '1 of 5 records called: 20.0%, 95% interval 0.2% to 77.2% with its products as the unit.',
  );
  expect(found.percentile).toBeGreaterThanOrEqual(0);
  const { ranking } = result.subjects.customer;
  expect(found.peers.map(({ name, rank }) => [name, rank])).toEqual(
    [found.rank! - 1, found.rank! + 1]
      .filter((rank) => rank > 0)
      .map((rank) => [ranking.names[rank - 1], rank]),
  );
});

test('of every customer the verdict, what would move it and its lists are those of the report, in both languages', async () => {
  const { table, check } = await withExcel(workbookOf({ Records: smallRecords.rows }), async () =>
    checkSource(await openSource((await listSources())[0]!), { analysis: 'conversion' }),
  );
  const result = analyzeConversion(table!, defaultConversionParameters);
  const { ranking } = result.subjects.customer;
  const verdicts = new Set<string>();
  ranking.names.forEach((name, place) => {
    const found = explainConversionSubject(result, { table: table!, check }, { name })!;
    verdicts.add(found.verdict.en);
    const listed = result.actions.filter(({ items }) =>
      items.some((item) => item.subject === 'customer' && item.place === place),
    );
    expect(found.lists).toHaveLength(listed.length);
    for (const { why } of found.lists) expect(why.en).not.toBe(why['zh-CN']);
    if (found.change !== undefined) expect(found.change['zh-CN']).toMatch(/^其他不变时/);
  });
  expect(verdicts).toEqual(new Set(['High tier', 'Middle tier', 'Low tier']));
});
