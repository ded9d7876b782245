import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { compareRuns } from '../../../src/engine/history/compareRuns';
import type { RunFigure, RunRecord } from '../../../src/engine/history/RunRecord';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';

const recipe = createRecipe(mismatchParameters, { sheet: 'Data' }, 'en');
const share = (count: number, n: number): RunFigure => ({
  label: 'Share',
  key: 'share',
  text: `${count} of ${n}`,
  value: count / n,
  estimate: { value: count / n, ...wilsonInterval(count, n)! },
});
const run = (more: Partial<RunRecord> = {}): RunRecord => ({
  when: '2026-01-01T00:00:00Z',
  version: '1',
  recipe,
  headlines: [share(48, 80)],
  fingerprint: 'aaaaaaaa',
  warnings: [],
  lists: [],
  ...more,
});
const rules = { classOf: {} };
const other = { fingerprint: 'bbbbbbbb' };

test('a figure exceeds chance where the interval of the difference leaves 0 out', () => {
  const far = compareRuns(run(), run({ ...other, headlines: [share(56, 70)] }), rules).figures[0]!;
  expect(far.beyondChance).toBe('yes');
  expect(far.interval!.low).toBeCloseTo(0.0524, 4);
  expect(far.difference).toBeCloseTo(0.2, 12);
  const near = compareRuns(run(), run({ ...other, headlines: [share(46, 70)] }), rules).figures[0]!;
  expect(near.beyondChance).toBe('no');
});

test('of the same values no difference is one of chance', () => {
  expect(compareRuns(run(), run({ headlines: [share(56, 70)] }), rules).figures[0]?.beyondChance).toBe(
    'sameValues',
  );
});

test('a figure without an interval, or of one run only, has no verdict', () => {
  const label = { label: 'Records', text: '3' };
  const [records, gone] = compareRuns(run(), run({ ...other, headlines: [label] }), rules).figures;
  expect([records?.beyondChance, records?.before, records?.difference]).toEqual([
    'unknown',
    undefined,
    undefined,
  ]);
  expect([gone?.after, gone?.before?.key]).toEqual([undefined, 'share']);
});

test('lists tell who joined and who left; one that a run does not have is empty there', () => {
  const before = run({ lists: [{ key: 'stop', name: 'Stop', members: ['A', 'B'] }] });
  const after = run({ lists: [{ key: 'promote', name: 'Promote', members: ['C'] }] });
  expect(compareRuns(before, after, rules).lists).toEqual([
    { key: 'promote', name: 'Promote', before: 0, after: 1, joined: ['C'], left: [] },
    { key: 'stop', name: 'Stop', before: 2, after: 0, joined: [], left: ['A', 'B'] },
  ]);
});

test('warnings are new by their code, not by their words; a record without any does not say there were none', () => {
  const warn = (code: string, text: string) => ({ code, text });
  const before = run({ warnings: [warn('few', 'Few: 3.'), warn('old', 'Old.')] });
  const after = run({ warnings: [warn('few', 'Few: 4.'), warn('fresh', 'New.')] });
  const { newWarnings, endedWarnings } = compareRuns(before, after, rules);
  expect([newWarnings, endedWarnings]).toEqual([[warn('fresh', 'New.')], [warn('old', 'Old.')]]);
  expect(compareRuns(run({ warnings: undefined }), after, rules).newWarnings).toEqual([]);
});

test('a record that does not say who stood where compares no members', () => {
  expect(compareRuns(run(), run(), rules).groups).toBeUndefined();
});

test('runs of different analyses are refused', () => {
  const conversion = createRecipe(conversionParameters, { sheet: 'Data' }, 'en');
  expect(() => compareRuns(run(), run({ recipe: conversion }), rules)).toThrow(
    expect.objectContaining({ code: 'runsDiffer', facts: { before: 'mismatch', after: 'conversion' } }),
  );
});

test('a sheet that was renamed is a change of the source, not of the score', () => {
  const renamed = run({ recipe: { ...recipe, source: { sheet: 'Data of May' } } });
  expect(compareRuns(run(), renamed, rules).settings).toEqual(['source']);
});
