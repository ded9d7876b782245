import { callsOwnFunction } from '../../../src/workbook/formulas/functionNames';

test.each([
  '=COMPOSITE_SCORE(A2:C9)',
  '=composite_score(A2:C9)',
  '=ROUND(COMPOSITE_SCORE(A2:C9),2)',
  '=DEV.VALUE_TIER(B2:B9)',
  '=_xldudf_PERCENTILE_COHORT(B2:B9)',
  '=_xldudf_DEV_VALUE_TIER(B2:B9)',
  '=1+VALUE_TIER (B2)',
])('%s calls a function of ours', (formula) => {
  expect(callsOwnFunction(formula)).toBe(true);
});

test.each([
  'COMPOSITE_SCORE(A2:C9)',
  '="COMPOSITE_SCORE("',
  '="say ""VALUE_TIER("" "',
  '=MY_COMPOSITE_SCORE(A2)',
  '=OTHER.VALUE_TIER(B2)',
  '=VALUE_TIERS(B2)',
  '=SUM(A1:A9)',
  42,
  '',
])('%s does not', (formula) => {
  expect(callsOwnFunction(formula)).toBe(false);
});
