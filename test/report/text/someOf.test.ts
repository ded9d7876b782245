import { proseIn } from '../../../src/report/text/proseIn';
import { someOf } from '../../../src/report/text/someOf';

const names = ['Ann', 'Ben', 'Cem', 'Dora', 'Eve'];

test('four are all named: the name of a single one more takes no more room than saying that there is one', () => {
  expect(someOf(names.slice(0, 4), proseIn('en'))).toBe('Ann, Ben, Cem, Dora');
  expect(someOf(names.slice(0, 1), proseIn('en'))).toBe('Ann');
});

test('of five it is said how many more there are than three, in both languages', () => {
  expect(someOf(names, proseIn('en'))).toBe('Ann, Ben, Cem and 2 more');
  expect(someOf(names, proseIn('zh-CN'))).toBe('Ann、Ben、Cem，另有 2 个');
});
