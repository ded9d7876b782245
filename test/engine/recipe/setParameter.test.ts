import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { setParameter } from '../../../src/engine/recipe/setParameter';

const mismatch = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');
const conversion = createRecipe(conversionParameters, { sheet: 'Records' }, 'en');

describe('setParameter', () => {
  it('reads numbers, percentages, lists and choices', () => {
    expect(setParameter(mismatch, mismatchParameters, 'topShare', '0.25').parameters.topShare).toBe(0.25);
    expect(setParameter(mismatch, mismatchParameters, 'topShare', '25%').parameters.topShare).toBe(0.25);
    expect(setParameter(mismatch, mismatchParameters, 'weights', '0.5, 0.3, 0.2').parameters.weights).toEqual(
      [0.5, 0.3, 0.2],
    );
    expect(setParameter(conversion, conversionParameters, 'tierRule', 'percentile').parameters.tierRule).toBe(
      'percentile',
    );
    expect(
      setParameter(mismatch, mismatchParameters, 'watchedStages', 'Growth,Dormant').parameters.watchedStages,
    ).toEqual(['Growth', 'Dormant']);
  });

  it('changes one named direction and keeps the others', () => {
    expect(
      setParameter(mismatch, mismatchParameters, 'directions', 'support:lower').parameters.directions,
    ).toEqual(['higher', 'higher', 'lower']);
  });

  it('freezes three lines or none', () => {
    expect(
      setParameter(conversion, conversionParameters, 'frozenCuts', '0.0607,0,0.0768').parameters.frozenCuts,
    ).toEqual([0.0607, 0, 0.0768]);
    expect(setParameter(conversion, conversionParameters, 'frozenCuts', '').parameters.frozenCuts).toEqual(
      [],
    );
    expect(() => setParameter(conversion, conversionParameters, 'frozenCuts', '0.06')).toThrow(
      expect.objectContaining({ code: 'parameterNoListNorNone' }),
    );
  });

  it('leaves the recipe it was given as it was', () => {
    setParameter(mismatch, mismatchParameters, 'topShare', '0.1');
    expect(mismatch.parameters.topShare).toBe(0.3);
  });

  it.each([
    ['topShare', 'many', 'parameterNoNumber'],
    ['topShare', '', 'parameterNoNumber'],
    ['topShare', '1.5', 'parameterOutside'],
    ['topShare', '0', 'parameterOutside'],
    ['weights', '1,2', 'parameterNoList'],
    ['weights', '-1,1,1', 'parameterNoList'],
    ['weights', '0,0,0', 'weightsZero'],
    ['method', 'median', 'parameterNoChoice'],
    ['directions', 'price:lower', 'parameterNoChoice'],
    ['directions', 'lower', 'parameterNoChoices'],
    ['minimumCell', '2.5', 'parameterNotWhole'],
    ['colour', 'red', 'parameterUnknown'],
    ['constructor', 'x', 'parameterUnknown'],
    ['__proto__', 'x', 'parameterUnknown'],
    ['hasOwnProperty', '0.5', 'parameterUnknown'],
  ])('refuses %s=%s with the code %s', (parameter, text, code) => {
    expect(() => setParameter(mismatch, mismatchParameters, parameter, text)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('refuses tiers that would share members', () => {
    expect(() => setParameter(conversion, conversionParameters, 'highShare', '0.9')).toThrow(
      expect.objectContaining({ code: 'sharesOverlap' }),
    );
  });
});
