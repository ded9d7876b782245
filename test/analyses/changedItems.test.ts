import { changedItems } from '../../src/analyses/changedItems';
import { conversionParameterTexts } from '../../src/analyses/conversion/parameterTexts';
import { commonWords } from '../../src/analyses/ParameterWords';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { proseIn } from '../../src/report/text/proseIn';

const { declared, defaults } = conversionParameters;
const words = { ...conversionParameterTexts, ...commonWords };

test('nothing is said of a parameter that has its default', () => {
  expect(changedItems(declared, words, defaults, proseIn('en'))).toEqual([]);
});

test('a changed parameter is called as in the pane, with both values', () => {
  const values = {
    ...defaults,
    highShare: 0.3,
    customerWeights: [1, 0, 0],
    frozenCuts: [0.2, 0.1, 0.3],
    success: { called: ['Won', 'Live'] },
  };
  expect(changedItems(declared, words, values, proseIn('en'))).toEqual([
    {
      name: 'Weights of the customer score',
      text: 'Call rate 100%, Number of calls 0%, Sign rate 0% (default Call rate 50%, Number of calls 30%, Sign rate 20%)',
    },
    { name: 'Share of the high tier', text: '30% (default 20%)' },
    { name: conversionParameterTexts.frozenCuts.name.en, text: '0.2, 0.1, 0.3 (default none)' },
    { name: conversionParameterTexts.success.name.en, text: 'Won, Live (Called) (default none)' },
  ]);
});
