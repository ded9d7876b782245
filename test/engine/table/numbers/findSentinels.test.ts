import { findSentinels } from '../../../../src/engine/table/numbers/findSentinels';

const find = (values: number[]) =>
  findSentinels(new Float64Array(values), Math.min(...values), Math.max(...values));

describe('findSentinels', () => {
  it('finds 999 far above the rest', () =>
    expect(find([3, 7, 999, 999])).toEqual([{ value: 999, count: 2 }]));
  it('finds -1 below values that are never negative', () =>
    expect(find([0, 5, -1])).toEqual([{ value: -1, count: 1 }]));
  it('finds one at each end', () =>
    expect(find([-999, 3, 7, 9999])).toEqual([
      { value: 9999, count: 1 },
      { value: -999, count: 1 },
    ]));
  it('leaves 999 among its like alone', () => expect(find([998, 999, 700])).toEqual([]));
  it('leaves -1 among negative values alone', () => expect(find([-0.5, 3, -1])).toEqual([]));
  it('leaves a column of nothing but 999 alone', () => expect(find([999, 999])).toEqual([]));
});
