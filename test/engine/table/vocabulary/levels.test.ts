import { proposeLevels } from '../../../../src/engine/table/vocabulary/levels';

describe('proposeLevels', () => {
  it.each([
    [
      ['Medium', 'High', 'Low'],
      ['High', 'Medium', 'Low'],
    ],
    [
      ['低', '高', '中'],
      ['高', '中', '低'],
    ],
    [
      ['P2', 'P10', 'P1'],
      ['P1', 'P2', 'P10'],
    ],
    [
      ['B', 'A+', 'C', 'A'],
      ['A+', 'A', 'B', 'C'],
    ],
    [
      ['★★', '★★★☆', '★'],
      ['★★★☆', '★★', '★'],
    ],
    [
      ['Tier 2', 'Tier 1'],
      ['Tier 1', 'Tier 2'],
    ],
    [
      ['Silver', 'Platinum', 'Gold'],
      ['Platinum', 'Gold', 'Silver'],
    ],
    [
      ['SMB', 'Enterprise', 'Mid-Market'],
      ['Enterprise', 'Mid-Market', 'SMB'],
    ],
    [
      ['B类', 'A类', 'C类'],
      ['A类', 'B类', 'C类'],
    ],
    [
      ['二级', '一级'],
      ['一级', '二级'],
    ],
    [
      ['#2', '#1', '#10'],
      ['#1', '#2', '#10'],
    ],
    [
      ['2nd', '1st', '3rd'],
      ['1st', '2nd', '3rd'],
    ],
    [
      ['第二', '第一'],
      ['第一', '第二'],
    ],
    [
      ['第二十', '第十一', '第二', '第十'],
      ['第二', '第十', '第十一', '第二十'],
    ],
    [
      ['3星', '5星'],
      ['5星', '3星'],
    ],
    [
      ['重要', '非常重要', '一般', '不重要'],
      ['非常重要', '重要', '一般', '不重要'],
    ],
    [
      ['低', '高', '一般'],
      ['高', '一般', '低'],
    ],
    [
      ['Mittel', 'Hoch', 'Niedrig'],
      ['Hoch', 'Mittel', 'Niedrig'],
    ],
    [
      ['Warm', 'Hot', 'Cold'],
      ['Hot', 'Warm', 'Cold'],
    ],
  ])('%j are ordered', (values, ordered) => {
    expect(proposeLevels(values)).toEqual(ordered);
    expect(proposeLevels([...ordered].reverse())).toEqual(ordered);
  });

  it.each([[['High', 'Blue']], [['A', 'High']], [['Ann', 'Bob']], [['High', 'high']], [[]]])(
    '%j are no levels of one scale',
    (values) => expect(proposeLevels(values)).toEqual([]),
  );
});
