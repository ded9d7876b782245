import { planFormerSheets } from '../../../src/workbook/paint/planFormerSheets';
import { smallPlan } from '../support/smallPlan';

test('sheets of an earlier run of the same analysis and language that a plan does not write are planned anew', () => {
  const roles = new Map([
    ['1', 'conversion/en/summary'],
    ['2', 'conversion/en/kpis'],
    ['3', 'conversion/zh-CN/kpis'],
    ['4', 'mismatch/en/kpis'],
    ['5', 'conversion/en/kpis'],
  ]);
  const planned = planFormerSheets(smallPlan(), roles);
  expect(planned.map(({ role }) => role)).toEqual(['kpis']);
  expect(JSON.stringify(planned[0]!.blocks)).toContain('did not write this sheet');
});
