import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { sampleWorkbook } from '../../samples/sampleWorkbook';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../src/engine/mismatch/parameters';
import type { Recipe } from '../../src/engine/recipe/types';
import type { WorkbookModel } from '../../host/workbook/types';

/** A small workbook of each analysis, and the recipe that runs it. */
export function faultSamples(): { readonly make: () => WorkbookModel; readonly recipe: Recipe }[] {
  const small = (content: ReturnType<typeof generateConversionSample>) => ({
    ...content,
    rows: content.rows.slice(0, 80),
  });
  const workbook = (content: ReturnType<typeof generateConversionSample>) => () =>
    sampleWorkbook([{ name: 'Data', table: 'Data', content: small(content) }]);
  const source = { sheet: 'Data', table: 'Data' };
  return [
    { make: workbook(generateConversionSample()), recipe: createRecipe(conversionParameters, source, 'en') },
    { make: workbook(generateMismatchSample()), recipe: createRecipe(mismatchParameters, source, 'en') },
  ];
}
