import { fillNumbers } from '../../../../src/engine/table/numbers/fillNumbers';
import { parseNumberText } from '../../../../src/engine/table/numbers/parseNumberText';
import { contextOf } from '../contextOf';

const { profile } = contextOf([2, '３', 'n/a', '', true, '4%', -0]);
const parsed = profile.column.entries.map((entry) =>
  typeof entry === 'string' ? parseNumberText(entry, '.') : undefined,
);

describe('fillNumbers', () => {
  it('puts the numbers of texts between those of cells, and nothing for all else', () =>
    expect([...fillNumbers(profile, parsed)]).toEqual([2, 3, NaN, NaN, NaN, 0.04, -0]));

  it('leaves out texts whose unit is unclear', () => {
    const percent = profile.column.entries.indexOf('4%');
    expect([...fillNumbers(profile, parsed, [percent])]).toEqual([2, 3, NaN, NaN, NaN, NaN, -0]);
  });

  it('copies nothing where no text says a number, and never writes into the grid', () => {
    expect(fillNumbers(profile, [])).toBe(profile.column.numbers);
    expect(fillNumbers(profile, parsed)).not.toBe(profile.column.numbers);
    expect(profile.column.numbers[1]).toBeNaN();
  });
});
