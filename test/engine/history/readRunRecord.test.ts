import { analyses, analysisNamed, parameterSetsOf } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { readRunRecord } from '../../../src/engine/history/readRunRecord';

const run = {
  when: '2026-01-01T00:00:00.000Z',
  recipe: createRecipe(analysisNamed('mismatch').parameters, { sheet: 'Data' }, 'en'),
  headlines: [{ label: 'Mismatched', text: '184' }],
  version: '0.1.0',
};
const read = (value: unknown) => readRunRecord(value, parameterSetsOf(analyses));

describe('readRunRecord', () => {
  it('gives a run as it was kept, and nothing of what else stands in it', () => {
    expect(read(JSON.parse(JSON.stringify(run)))).toEqual(run);
    expect(read({ ...run, headlines: [{ ...run.headlines[0], color: 'red' }], note: 1 })).toEqual(run);
  });

  it.each([
    ['nothing', null],
    ['a text', 'run'],
    ['a list', [run]],
    ['a run without its time', { ...run, when: undefined }],
    ['a run of no day', { ...run, when: 'soon' }],
    ['a run whose time is a number', { ...run, when: 46000 }],
    ['a run without a version', { ...run, version: undefined }],
    ['a run whose version is no text', { ...run, version: { major: 1 } }],
    ['a run without headlines', { ...run, headlines: undefined }],
    ['a run whose headlines are no list', { ...run, headlines: 'Mismatched: 184' }],
    ['a run with a blank headline', { ...run, headlines: [null] }],
    ['a run with a headline of no text', { ...run, headlines: [{ label: 'Mismatched', text: {} }] }],
    ['a run without a recipe', { ...run, recipe: undefined }],
    ['a run of an analysis that nobody knows', { ...run, recipe: { ...run.recipe, analysis: 'churn' } }],
    ['a run of a later version', { ...run, recipe: { ...run.recipe, version: 99 } }],
    [
      'a run with a setting beyond its range',
      { ...run, recipe: { ...run.recipe, parameters: { topShare: 7 } } },
    ],
  ])('gives nothing for %s', (_, value) => {
    expect(read(value)).toBeUndefined();
  });
});

describe('readRunRecord, of what later versions keep', () => {
  const group = { key: 'customer', names: ['A', 'B'], classes: '01', scores: [[0.5, null]], lines: [0.4] };
  const whole = {
    ...run,
    record: 2,
    headlines: [
      { label: 'Rate', text: '20%', key: 'rate', value: 0.2, estimate: { value: 0.2, low: 0.1, high: 0.3 } },
    ],
    source: { range: 'Data, A1:B3', read: 2, used: 2 },
    fingerprint: '3f09c2d1',
    warnings: [{ code: 'fewRows', text: 'Few rows.' }],
    groups: [group],
    lists: [{ key: 'stop', name: 'Stop', members: ['A'] }],
  };

  it('gives all of it again', () => expect(read(JSON.parse(JSON.stringify(whole)))).toEqual(whole));

  it.each([
    ['more members than classes', { ...group, classes: '0' }],
    ['a class that is no digit', { ...group, classes: '0x' }],
    ['scores of fewer members', { ...group, scores: [[0.5]] }],
    ['a score that is a text', { ...group, scores: [['0.5', 1]] }],
    ['names that are no texts', { ...group, names: [1, 2] }],
  ])('leaves out who stood where, and keeps the run, where it has %s', (_, damaged) => {
    expect(read({ ...whole, groups: [damaged] })).toEqual({ ...whole, groups: undefined });
  });

  it('gives nothing for a record of a later version', () =>
    expect(read({ ...whole, record: 3 })).toBeUndefined());
});
