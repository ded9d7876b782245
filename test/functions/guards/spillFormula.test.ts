import { spillFormula } from '../../../src/functions/guards/spillFormula';

const pairs = [
  [0, 1],
  [2, 3],
] as const;

describe('spillFormula', () => {
  it('puts population and its cohorts in the place of the single ones', () => {
    const addresses = ['Data!B2', 'Data!B2:B9', 'Data!C2', 'Data!C2:C9'];
    expect(spillFormula('PERCENTILE_COHORT', addresses, pairs, [])).toBe('=PERCENTILE_COHORT(B2:B9,,C2:C9)');
  });

  it('keeps the sheet where the population is on another one', () => {
    expect(spillFormula('VALUE_TIER', ['Now!B2', "'All data'!B2:B9"], [[0, 1]], [])).toBe(
      "=VALUE_TIER('All data'!B2:B9)",
    );
  });

  it('shows an example where Excel gives no addresses', () => {
    expect(spillFormula('PERCENTILE_COHORT', [], pairs, ['B2:B1000'])).toBe('=PERCENTILE_COHORT(B2:B1000)');
  });
});
