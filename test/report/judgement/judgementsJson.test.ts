import { judgementsJson } from '../../../src/report/judgement/judgementsJson';
import { isoDay } from '../../../src/report/judgement/isoDay';

test('choices are English words, days ISO 8601, anything else is as it was typed, what is lacking is null', () => {
  const classes = [{ en: 'High', 'zh-CN': '高价值' }];
  const judgements = [
    { about: 'customer', name: '甲', own: 0, date: 46_082, status: 1, since: '2026' },
    { about: 'customer', name: 'b', own: 'mine', due: 'soon', since: '2026', left: '2027' },
  ];
  expect(judgementsJson(judgements, { abouts: {}, classes })).toEqual([
    {
      about: 'customer',
      name: '甲',
      own: 'High',
      reason: null,
      date: '2026-03-01',
      owner: null,
      due: null,
      status: 'under way',
      since: '2026',
      left: null,
    },
    {
      about: 'customer',
      name: 'b',
      own: 'mine',
      reason: null,
      date: null,
      owner: null,
      due: 'soon',
      status: null,
      since: '2026',
      left: '2027',
    },
  ]);
});

test('a number that is no day stays one', () => {
  expect([isoDay(46_082.7), isoDay(1e12)]).toEqual(['2026-03-01', '1000000000000']);
});
