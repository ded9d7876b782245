import { refuseLoneErrors } from '../../../src/functions/arguments/refuseLoneErrors';

const error = { code: '#DIV/0!' };

describe('refuseLoneErrors', () => {
  it('throws the error that stands alone in an argument', () => {
    expect(() => refuseLoneErrors([[[1]], error])).toThrow('#DIV/0!');
    expect(() => refuseLoneErrors([[[error]]])).toThrow('#DIV/0!');
  });

  it('leaves errors among other cells to their rows', () => {
    expect(() => refuseLoneErrors([[[error], [1]], null, [[error, error]]])).not.toThrow();
  });
});
