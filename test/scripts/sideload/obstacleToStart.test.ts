import { obstacleToStart } from '../../../scripts/sideload/obstacleToStart';

test('Excel is started on Windows and on a Mac, and nowhere else', () => {
  expect(obstacleToStart('desktop', [], 'win32')).toBeUndefined();
  expect(obstacleToStart('desktop', [], 'darwin')).toBeUndefined();
  expect(obstacleToStart('desktop', [], 'linux')).toMatch(
    /^There is no Excel for linux.*start:web.*preview\.$/,
  );
});

test('on the web a workbook is opened wherever one is, once its address is given', () => {
  const address = 'https://example.sharepoint.com/book.xlsx?d=1';
  for (const words of [
    ['--document', address],
    [`--document=${address}`],
    ['--dev-server-port', '3000', '--document', address],
  ])
    expect([words, obstacleToStart('web', words, 'linux')]).toEqual([words, undefined]);
  for (const words of [[], ['--document'], ['--document='], ['--document', 'book.xlsx']])
    expect([words, obstacleToStart('web', words, 'win32')]).toEqual([
      words,
      expect.stringMatching(/^Say which workbook to open: npm run start:web -- --document ADDRESS/),
    ]);
});
