import { plainValue } from '../../../src/functions/arguments/plainValue';
import { CellError } from '../../../src/functions/CellError';

describe('plainValue', () => {
  it('takes errors in every form that Excel and its runtime give them', () => {
    for (const cell of [
      { code: '#N/A', type: 'CustomFunctionError' },
      { basicType: 'Error', basicValue: '#N/A', type: 'Error' },
      Object.assign(new Error(), { code: '#N/A', basicType: 'Error', basicValue: '#N/A' }),
    ]) {
      const value = plainValue(cell);
      expect(value).toBeInstanceOf(CellError);
      expect((value as CellError).value).toBe('#N/A');
    }
  });

  it('shows #VALUE! for an error that a function cannot return', () => {
    expect((plainValue({ code: '#SPILL!' }) as CellError).value).toBe('#VALUE!');
  });

  it('takes the basic value of a data type', () => {
    expect(
      plainValue({ type: 'FormattedNumber', basicType: 'Double', basicValue: 12.5, numberFormat: '$0.00' }),
    ).toBe(12.5);
    expect(plainValue({ type: 'Double', primitive: 3 })).toBe(3);
    expect(plainValue({ type: 'Empty' })).toBeNull();
  });
});
