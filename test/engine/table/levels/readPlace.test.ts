import { readPlace } from '../../../../src/engine/table/levels/readPlace';

test.each([
  ['#7', 7],
  ['No. 12', 12],
  ['21st', 21],
  ['第 100 名', 100],
  ['3级', 3],
  ['第三', 3],
  ['第十', 10],
  ['十二名', 12],
  ['第二十', 20],
  ['第三十四位', 34],
])('%s is place %d', (text, place) => expect(readPlace(text)).toBe(place));

test.each(['High', '', '第', '三三', '名', '7.5', '-3', '#', 'P1'])('%j names no place', (text) =>
  expect(readPlace(text)).toBeUndefined(),
);
