import { chooseTests } from '../../../scripts/quick/chooseTests';

const durations = { 'test/a.test.ts': 5, 'test/b.test.ts': 1, 'test/long.test.ts': 90 };

test('the shortest tests are chosen while they fit', () => {
  const related = ['test/long.test.ts', 'test/a.test.ts', 'test/b.test.ts'];
  expect(chooseTests(related, ['src/other.ts'], durations, 10)).toEqual({
    chosen: ['test/b.test.ts', 'test/a.test.ts'],
    leftOut: ['test/long.test.ts'],
  });
});

test('a changed test and the test of a changed file are chosen however long they take', () => {
  const related = ['test/a.test.ts', 'test/long.test.ts', 'test/b.test.ts'];
  expect(chooseTests(related, ['src/engine/long.ts'], durations, 10).chosen).toEqual(['test/long.test.ts']);
  expect(chooseTests(related, ['test/long.test.ts'], durations, 92).chosen).toEqual([
    'test/long.test.ts',
    'test/b.test.ts',
  ]);
});

test('a test that nobody has timed counts as three seconds', () => {
  const related = ['test/new.test.ts', 'test/other.test.ts'];
  expect(chooseTests(related, [], {}, 5)).toEqual({
    chosen: ['test/new.test.ts'],
    leftOut: ['test/other.test.ts'],
  });
});
