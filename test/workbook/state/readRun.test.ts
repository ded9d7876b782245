import { analyses, analysisNamed, parameterSetsOf } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { readRun, timeOf } from '../../../src/workbook/state/readRun';

const run = {
  when: '2026-01-01T00:00:00.000Z',
  recipe: createRecipe(analysisNamed('mismatch').parameters, { sheet: 'Data' }, 'en'),
  headlines: [{ label: 'Mismatched', text: '184' }],
  version: '0.1.0',
};
const read = (value: unknown) => readRun(value, parameterSetsOf(analyses));

describe('readRun', () => {
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

describe('timeOf', () => {
  it('is when a run ended, and before all others for what does not say so', () => {
    expect(timeOf(run)).toBe(Date.UTC(2026, 0, 1));
    for (const value of [null, 'run', {}, { when: 'soon' }]) expect(timeOf(value)).toBe(-Infinity);
  });
});
