import { knownAnswers } from '../../../src/engine/recipe/answers';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import type { ParameterSet } from '../../../src/engine/recipe/ParameterSet';
import { LONGEST_RECIPE, parseRecipe } from '../../../src/engine/recipe/parseRecipe';

const sets = [conversionParameters, mismatchParameters];
const read = (text: string) => parseRecipe(text, sets);

describe('parseRecipe', () => {
  it.each<ParameterSet>(sets)('reads back what was written: $analysis', (set) => {
    const recipe = {
      ...createRecipe(set, { sheet: '客户', table: 'Customers' }, 'zh-CN'),
      mapping: { customer: '客户简称', amount: null },
      answers: { 时间: 'dmy' },
    };
    expect(read(JSON.stringify(recipe))).toEqual(recipe);
  });

  it('fills in the defaults of a recipe written by hand', () => {
    const recipe = read('{"analysis":"mismatch","parameters":{"topShare":0.2}}');
    expect(recipe.parameters).toEqual({
      ...createRecipe(mismatchParameters, { sheet: '' }, 'en').parameters,
      topShare: 0.2,
    });
  });

  it('takes a byte order mark for none of the recipe', () => {
    expect(read('\ufeff{"analysis":"mismatch"}').analysis).toBe('mismatch');
  });

  it('names the field that a mistyped one most likely means', () => {
    expect(() => read('{"analysis":"mismatch","paramters":{"topShare":0.2}}')).toThrow(
      expect.objectContaining({
        code: 'recipeFieldUnknown',
        facts: expect.objectContaining({ field: 'paramters', nearest: 'parameters' }),
      }),
    );
    expect(() => read('{"analysis":"mismatch","source":{"sheet":"A","tabel":"T"}}')).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ nearest: 'source.table' }) }),
    );
  });

  it.each([
    ['nope', 'low'],
    ['percentpoint', 'percentPoints'],
    ['constructor', expect.any(String)],
    ['', expect.any(String)],
  ])('refuses "%s" as an answer, and names the nearest that there is', (answer, nearest) => {
    const text = JSON.stringify({ analysis: 'mismatch', answers: { Date: 'dmy', 'Adoption rate': answer } });
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'answerUnknown',
        facts: { header: 'Adoption rate', answer, nearest, known: knownAnswers },
      }),
    );
  });

  it.each(knownAnswers)('takes the answer %s', (answer) => {
    const text = JSON.stringify({ analysis: 'mismatch', answers: { Rate: answer } });
    expect(read(text).answers).toEqual({ Rate: answer });
  });

  it('refuses a recipe of a megabyte before it is parsed', () => {
    expect(() => read(`{"analysis":"mismatch","mapping":{"a":"${'x'.repeat(1_000_000)}"}}`)).toThrow(
      expect.objectContaining({ code: 'recipeTooLong' }),
    );
    const short = '{"analysis":"mismatch"}';
    expect(read(short.padEnd(LONGEST_RECIPE))).toEqual(read(short));
    expect(() => read(short.padEnd(LONGEST_RECIPE + 1))).toThrow(
      expect.objectContaining({ code: 'recipeTooLong' }),
    );
  });

  it.each([
    ['{"analysis":"mismatch","parameters":{"topShare":{"toString":1}}}', 'parameterOutside'],
    ['{"analysis":"mismatch","parameters":{"weights":[{"valueOf":1},[],null]}}', 'parameterNoList'],
    ['{"analysis":"mismatch","parameters":{"constructor":1}}', 'parameterUnknown'],
    ['{"analysis":"mismatch","parameters":{"__proto__":{"topShare":0.9}}}', 'parameterUnknown'],
    ['{"analysis":"mismatch","__proto__":{"parameters":{}}}', 'recipeFieldUnknown'],
    [
      `{"analysis":"mismatch","parameters":{"topShare":${'['.repeat(9000)}${']'.repeat(9000)}}}`,
      'parameterOutside',
    ],
  ])('refuses %.80s with the code %s, not with an error of its own', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['not json', 'recipeNotJson'],
    ['[]', 'recipeWrong'],
    ['{"analysis":"churn"}', 'recipeWrong'],
    ['{"analysis":"mismatch","version":99}', 'recipeTooNew'],
    ['{"analysis":"mismatch","version":"1"}', 'recipeWrong'],
    ['{"analysis":"mismatch","locale":"fr"}', 'recipeWrong'],
    ['{"analysis":"mismatch","mapping":{"sales":3}}', 'recipeWrong'],
    ['{"analysis":"mismatch","source":{"sheet":1}}', 'recipeWrong'],
    ['{"analysis":"mismatch","parameters":{"topShare":"0.3"}}', 'parameterOutside'],
    ['{"analysis":"mismatch","parameters":{"watchedStages":"Growth"}}', 'parameterNoTexts'],
    ['{"analysis":"mismatch","parameters":{"topshare":0.3}}', 'parameterUnknown'],
    ['{"analysis":"mismatch","parameters":{"constructor":0.3}}', 'parameterUnknown'],
    ['{"analysis":"mismatch","parameters":{"weights":[0,0,0]}}', 'weightsZero'],
    ['{"analysis":"conversion","parameters":{"highShare":0.9}}', 'sharesOverlap'],
  ])('refuses %s with the code %s', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });
});
