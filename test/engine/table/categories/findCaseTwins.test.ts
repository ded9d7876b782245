import { findCaseTwins } from '../../../../src/engine/table/categories/findCaseTwins';

describe('findCaseTwins', () => {
  it('groups ids that differ by case only, in order of first appearance', () =>
    expect(findCaseTwins(['ab2', 'K1', 'K2', 'k1', 'AB2', 'Ab2'])).toEqual([
      [0, 4, 5],
      [1, 3],
    ]));

  it('leaves ids alone that differ by anything else', () =>
    expect(findCaseTwins(['a1', 'A-1', 'a01', '１', '1'])).toEqual([]));

  it('finds none among ids without lower case', () => expect(findCaseTwins(['K1', 'K2', '7'])).toEqual([]));
});
