import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { subjects } from '../../../src/engine/conversion/perSubject';
import { previewConversion } from '../../../src/engine/conversion/previewConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const table = tableOfRecords(
  Array.from({ length: 200 }, (_, row) => ({
    customer: `c${(row * 7) % 23}`,
    product: `p${row % 6}`,
    called: row % 11 === 0,
  })),
);

test.each([
  defaultConversionParameters,
  { ...defaultConversionParameters, highShare: 0.35, lowShare: 0.1 },
  { ...defaultConversionParameters, tierRule: 'percentile' as const },
])('the preview has the tiers and ties of the analysis', (parameters) => {
  const preview = previewConversion(table, parameters);
  const result = analyzeConversion(table, parameters);
  for (const subject of subjects) {
    const { tiers, cuts, ranking } = result.subjects[subject];
    expect(preview.subjects[subject].tiers).toEqual({
      high: tiers.high.groups,
      mid: tiers.mid.groups,
      low: tiers.low.groups,
    });
    expect(preview.subjects[subject].cuts).toEqual(cuts);
    expect(preview.subjects[subject].ranking.names).toEqual(ranking.names);
  }
  expect(preview.calls).toBe(result.overall.calls);
});
