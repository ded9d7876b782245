import { requireSameRows } from '../../../src/functions/arguments/requireSameRows';

const check = (values: string | undefined, cohorts: string | undefined) => () =>
  requireSameRows(['values', values], ['cohorts', cohorts]);

describe('requireSameRows', () => {
  it('refuses columns of a table that start in different rows', () => {
    expect(check('S!B2:B8', 'S!D1:D7')).toThrow(
      expect.objectContaining({
        reason: 'input.rowsShifted',
        facts: { argument: 'cohorts', row: 1, partner: 'values', partnerRow: 2 },
      }),
    );
  });

  it.each([
    ['the same rows', 'S!B2:B8', 'S!D2:D9'],
    ['rows on another sheet', 'S!B2:B8', 'T!D1:D7'],
    ['rows apart from the values', 'S!B2:B8', 'S!D12:D18'],
    ['a row of values above a row of cohorts', 'S!B2:H2', 'S!B3:H3'],
    ['no address', 'S!B2:B8', ''],
    ['a single value', 'S!B2', 'S!D1'],
  ])('accepts %s', (_what, values, cohorts) => {
    expect(check(values, cohorts)).not.toThrow();
  });
});
