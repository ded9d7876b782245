import { CellError } from '../../src/functions/CellError';

describe('CellError', () => {
  it('is called by its reason, or by its value where it comes from a cell', () => {
    expect(new CellError('#VALUE!', 'input.empty').message).toBe('input.empty');
    expect(new CellError('#REF!').message).toBe('#REF!');
    expect(new CellError('#REF!').facts).toEqual({});
  });
});
