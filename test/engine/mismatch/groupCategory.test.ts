import { expect, test } from '@jest/globals';
import { groupBlanks, groupCategory } from '../../../src/engine/mismatch/groupCategory';

const column = { kind: 'category', codes: Int32Array.of(1, -1, 0), labels: ['a', 'b'] } as const;

test('groupCategory makes blank the last group, only where somebody is blank', () => {
  const all = groupCategory(column, undefined)!;
  expect([Array.from(all.codes), all.labels]).toEqual([
    [1, 2, 0],
    ['a', 'b', ''],
  ]);
  const kept = groupCategory(column, Int32Array.of(2, 0))!;
  expect([Array.from(kept.codes), kept.labels]).toEqual([
    [0, 1],
    ['a', 'b'],
  ]);
});

test('groupCategory has no groups of numbers', () => {
  expect(groupCategory({ kind: 'number', values: Float64Array.of(1) }, undefined)).toBeUndefined();
  expect(groupCategory(undefined, undefined)).toBeUndefined();
});

test('groupBlanks hands back codes without a blank as they are', () => {
  const codes = Int32Array.of(0, 0);
  expect(groupBlanks(codes, ['a']).codes).toBe(codes);
});
