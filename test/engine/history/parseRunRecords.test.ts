import { analyses, analysisNamed, parameterSetsOf } from '../../../src/analyses';
import { parseRunRecords } from '../../../src/engine/history/parseRunRecords';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';

const run = {
  record: 2,
  when: '2026-01-01T00:00:00.000Z',
  recipe: createRecipe(analysisNamed('mismatch').parameters, { sheet: 'Data' }, 'en'),
  headlines: [],
  version: '0.2.0',
};
const parse = (value: unknown) => parseRunRecords(JSON.stringify(value), parameterSetsOf(analyses));
const codeOf = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

test('reads exported runs, and the run of a result written as JSON', () => {
  expect(parse({ runs: [run, run] })).toEqual([run, run]);
  expect(parse({ analysis: 'mismatch', run })).toEqual([run]);
});

test('passes over what it cannot read among others', () => {
  expect(parse({ runs: [{ ...run, record: 9 }, null, run] })).toEqual([run]);
});

test.each([
  [
    'a file that is cut off',
    () => parseRunRecords(JSON.stringify({ runs: [run] }).slice(0, 50), []),
    'recordsNotJson',
  ],
  ['a run of a later version', () => parse({ run: { ...run, record: 9 } }), 'recordsTooNew'],
  ['a result of an earlier version', () => parse({ analysis: 'mismatch' }), 'recordsNone'],
  ['a run edited by hand', () => parse({ runs: [{ ...run, when: 'yesterday' }] }), 'recordsNone'],
  ['a list', () => parse([run]), 'recordsNone'],
])('refuses %s by its code', (_, read, code) => expect(codeOf(read)).toBe(code));
