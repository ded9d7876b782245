import { methodParts } from '../../../src/report/method/methodParts';

test('a topic is a heading and a line an item, its name before what is said of it', () => {
  const parts = methodParts([
    { heading: 'Scores', items: [{ name: 'Performance', text: '0.40 × Sales' }] },
    { heading: 'Nothing', items: [] },
  ]);
  expect(parts.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['Scores'],
    ['Performance', '0.40 × Sales'],
  ]);
});

test('a line is as high as the longer of the two needs', () => {
  const heightOf = (name: string, text: string) =>
    methodParts([{ heading: 'Scores', items: [{ name, text }] }])[1]!.height!;
  const short = heightOf('a', 'b');
  expect(heightOf('a', 'b'.repeat(400))).toBeGreaterThan(short);
  expect(heightOf('a'.repeat(400), 'b')).toBeGreaterThan(short);
});
