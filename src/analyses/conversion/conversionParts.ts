import { analyzeConversion, type ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { ConversionParameters } from '../../engine/conversion/parameters';
import type { AnalysisParts } from '../defineAnalysis';
import { conversionJson } from './conversionJson';
import { explainConversionSubject } from './explainConversionSubject';
import { planConversion } from './planConversion';

/** What a run of the conversion analysis needs. */
export const parts: AnalysisParts<ConversionParameters, ConversionResult> = {
  compute: analyzeConversion,
  report: (result, check, recipe, version) => ({
    plan: planConversion(result, check, recipe),
    json: conversionJson(result, check, recipe, version),
  }),
  explain: explainConversionSubject,
};
