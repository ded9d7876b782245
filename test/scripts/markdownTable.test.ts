import { markdownTable } from '../../scripts/markdownTable';

test('a table has its headers, the line below them and a line a row', () => {
  const rows = [
    ['a', '1'],
    ['b', '2'],
  ];
  expect(markdownTable(['x', 'y'], rows)).toBe('| x | y |\n| --- | --- |\n| a | 1 |\n| b | 2 |');
});

test('a table without rows has its headers all the same', () => {
  expect(markdownTable(['x'], [])).toBe('| x |\n| --- |');
});
